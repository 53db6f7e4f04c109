# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    Are you in danger now? Call 112.

    It is good that you say so. You are still welcome here.

    Has there been sex that you did not want? Call the Centrum Seksueel Geweld (Sexual Assault Centre): 0800-0188. Free, day and night. The first 7 days matter.

help-now-work =
    Call 112 now. Say where help is needed.

    Is there no direct danger to a life? Then call Veilig Thuis: 0800-2000. Free, day and night.

    Do not wait for an answer in this chat. Stepping in yourself can make the danger greater.

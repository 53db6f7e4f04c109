# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    ¿Estás en peligro ahora? Llama al 112.

    Es bueno que lo digas. Sigue habiendo un lugar para ti aquí.

    ¿Hubo sexo que no querías? Llama al Centrum Seksueel Geweld (centro de atención tras violencia sexual): 0800-0188. Gratis, día y noche. Los primeros 7 días son importantes.

help-now-work =
    Llama ahora al 112. Di dónde hace falta la ayuda.

    ¿No hay peligro inmediato para una vida? Entonces llama a Veilig Thuis: 0800-2000. Gratis, día y noche.

    No esperes una respuesta en este chat. Si intervienes tú, el peligro puede ser mayor.

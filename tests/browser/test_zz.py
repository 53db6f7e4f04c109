def test_x(person, colleague):
    anna=person()
    anna.asks_for_a_person(); anna.writes("HALLO DAAR")
    sanne=colleague()
    sanne.opens("Eerste contact, nog zonder onderwerp")
    sanne.page.on("response", lambda r: print(r.status, r.request.method, r.url, dict(r.headers).get("desk-state")))
    sanne.page.on("console", lambda r: print(r.text))
    anna.forgets_everything()
    sanne.page.wait_for_timeout(4000)
    print(sanne.page.inner_text("main"))
    assert 0

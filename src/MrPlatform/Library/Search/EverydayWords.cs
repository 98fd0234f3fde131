namespace MrPlatform.Library.Search;

/// <summary>Words people ask with, beside those that laws and officials use. One line is one thing.</summary>
internal static class EverydayWords
{
    public static IReadOnlyList<string[]> All { get; } =
    [
        .. """
            hemlös, bostadslös, hemlöshet, uteliggare
            vräkning, avhysning
            mobbning, mobbad, kränkande behandling, trakasserier
            rasism, rasist, hatbrott, främlingsfientlighet, diskriminering
            handikapp, handikappad, funktionsnedsättning, funktionshinder
            rullstol, tillgänglighet, rörelsehinder
            blind, synskadad, synnedsättning
            döv, hörselskadad, teckenspråk
            pensionär, senior, äldre
            ungar, barn, unga
            tonåring, ungdom, unga
            dagis, förskola
            fritids, fritidshem
            gymnasium, gymnasieskola
            lärare, skolpersonal
            invandrare, nyanländ, migrant, utrikes född
            flykting, asylsökande, nyanländ
            papperslös, gömd flykting
            same, samer, urfolk, konsultation
            rom, romer, nationella minoriteter
            judar, jude, nationella minoriteter
            sverigefinnar, nationella minoriteter
            bög, lesbisk, homosexuell, hbtqi
            trans, transperson, könsidentitet, hbtqi
            hbtq, hbtqi
            tjejer, flickor, kvinnor
            killar, pojkar, män
            slagen, misshandel, våld i nära relationer
            hedersvåld, hedersrelaterat våld
            sexköp, prostitution, människohandel
            fattig, fattigdom, ekonomisk utsatthet
            socialbidrag, försörjningsstöd, ekonomiskt bistånd
            soc, socialtjänst, socialnämnd
            jobb, arbete, anställning
            lön, löneskillnader, lönekartläggning
            chef, ledare, ledarskap
            facket, fackförening, facklig
            anställa, rekrytering
            sjukhus, hälso- och sjukvård, vård
            doktor, läkare, vård
            psykisk ohälsa, psykiatri
            tolk, språkstöd, tolkning
            ai, artificiell intelligens, automatiserade beslut
            algoritm, automatiserade beslut
            gdpr, dataskydd, personuppgifter
            integritet, privatliv, dataskydd
            inköp, upphandling
            leverantör, utförare, upphandling
            budget, pengar, resurser
            politiker, förtroendevald, ledamot
            fullmäktige, kommunfullmäktige, regionfullmäktige
            möte, dialog, samråd
            medborgardialog, invånardialog, dialog
            klaga, klagomål, synpunkter
            anmäla, anmälan, klagomål
            överklaga, överklagande, rättslig prövning
            demonstration, demonstrationsfrihet, föreningsfrihet
            tystnadsplikt, sekretess
            visselblåsare, visselblåsning
            snöröjning, jämställd snöröjning
            buss, kollektivtrafik
            vatten, dricksvatten, va
            klimat, miljö
            bygga, samhällsplanering, detaljplan
            lekplats, lek, fritid
            idrott, fritid, föreningsbidrag
            bibliotek, kultur
            kyrka, religion, religionsfrihet
            slöja, religion, religionsfrihet
            val, rösta, rösträtt
            barnets bästa, barnkonsekvensanalys, prövning av barnets bästa
            bka, barnkonsekvensanalys, prövning av barnets bästa
            mr, mänskliga rättigheter, människorätt
            våldsutsatt, våld i nära relationer
            spara, besparing, nedskärning, effektivisering
            offentlighetsprincipen, allmän handling, insyn
            mejl, e-post, allmän handling
            arkiv, allmän handling, diarium
            sms, digital, e-tjänst
            hemsida, webbplats, digital
            app, e-tjänst, digital
            kameraövervakning, övervakning, kamera
            nyanländ, sfi, asylsökande
            barnhem, placering, familjehem
            fosterhem, familjehem, placering
            omhändertagen, placering, tvångsvård
            abort, sexuell hälsa
            mens, sexuell hälsa
            självmord, psykisk hälsa
            beroende, missbruk, skadligt bruk
            skuld, skuldrådgivning, ekonomiskt bistånd
            taxa, avgift, avgifter
            gratis, avgift, avgifter
            mat, måltid, levnadsstandard
            luft, miljö, buller
            skog, miljö, natur
            park, miljö, offentlig plats
            toalett, offentliga toaletter, sanitet
            gångväg, trafik, snöröjning
            färdtjänst, kollektivtrafik
            brand, räddningstjänst
            kultur, museum, kulturskola
            musikskola, kulturskola
            simhall, idrott, fritid
            ungdomsråd, inflytande, råd
            pensionärsråd, råd för äldre
            funktionshinderråd, råd för personer med funktionsnedsättning
            medborgarförslag, e-förslag, inflytande
            folkomröstning, demokrati, rösträtt
            hot mot politiker, hot, samhällsdebatt
            lika lön, lönekartläggning
            graviditet, föräldraskap, föräldraledighet
            småbarn, föräldraskap, förskola
            skift, schema, heltid
            deltid, heltid
            stress, arbetsbelastning, arbetsmiljö
            rekrytera, anställa, ansökan
            cv, ansökan, rekrytering
            vikarie, anställning
            sexism, sexuella trakasserier, jämställdhet
            feminism, jämställdhet
            genus, jämställdhet, kön
            mångfald, inkludering, icke-diskriminering
            inkluderande, inkludering
            rättssäker, rättssäkerhet, likabehandling
            godtycke, rättssäkerhet
            lex maria, lex sarah, avvikelse
            stadga, konvention
            fördrag, konvention
            plan, handlingsplan, styrdokument
            mål, handlingsplan, styrning
            årshjul, planering, styrning
            mäta, indikator, uppföljning
            statistik, data, nyckeltal
            granska, granskning, tillsyn
            fn, förenta nationerna
            eu, europeiska unionen
            fra, europeiska unionens byrå för grundläggande rättigheter
            mfd, myndigheten för delaktighet
            do, diskrimineringsombudsmannen
            jo, justitieombudsmannen
            crpd, funktionsrättskonventionen
            cedaw, kvinnokonventionen
            crc, barnkonventionen
            fns barnkonvention, barnkonventionen
            lss, stöd och service
            personlig assistans, assistent
            hemtjänst, äldreomsorg
            äldreboende, särskilt boende
            boende, bostad
            hyra, hyreskontrakt, bostad
            segregation, utanförskap, ojämlikhet
            rättvisa, jämlikhet, likvärdighet
            orättvis, diskriminering, ojämlikhet
            tillit, förtroende
            korruption, mutor, jäv
            revision, granskning, revisor
            uppföljning, utvärdering
            enkät, undersökning, brukarundersökning
            nyckeltal, indikator
            checklista, frågor
            utbilda, utbildning, kompetens
            kommunicera, kommunikation
            nätverk, samverkan
            """.Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        ).Select(line => line.Split(',', StringSplitOptions.TrimEntries)),
    ];
}

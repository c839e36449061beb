package de.leitplanke.privacy;

/**
 * What a word beside a value says about its kind. Stems are small letters, without the dots, hyphens and spaces inside;
 * {@code ^} binds to the start of a word and {@code $} to its end.
 */
enum Cue {
    IBAN("iban bankverbindung kontoverbindung ^konto$ überweis"),
    BIC("^bic$ ^swift bankcode"),
    CARD("kreditkart visa$ mastercard ^amex$ americanexpress kartennummer kartennr ^karte$ creditcard girocard"),
    TAX_ID("steuerid steueridentifikation identifikationsnummer ^idnr ^steuerlicheid ^tin$ ^idno"),
    TAX_NUMBER("steuernummer ^steuernr ^stnr$ ^stnr ^stnummer ^elster ^finanzamt"),
    VAT("umsatzsteuerid umsatzsteueridentifikation ^ustid ^uidnr ^uid$ ^vat ^widnr "
            + "wirtschaftsid wirtschaftsidentifikation mehrwertsteuernummer ^mwst"),
    PENSION(
            "rentenversicherung sozialversicherung ^svnr ^rvnr ^svnummer ^rvnummer ^vsnr ^svausweis versicherungsnummer "
                    + "versicherungsnr ^rentennummer sozialversnr rentenausweis"),
    HEALTH_INSURANCE("krankenversicher krankenkasse ^kvnr ^kvnummer gesundheitskarte versichertennummer "
            + "versichertennr versichertenid versicherten krankenvers ^versnr$"),
    ID_CARD("personalausweis ausweisnummer ausweisnr ^ausweis$ ^perso$ ^persausw ^pa$ ^panr identitätskarte ^idkarte "
            + "ausweisdokument seriennummer dokumentennummer"),
    PASSPORT("reisepass ^pass$ ^paß$ passnummer passnr passport kinderpass"),
    LICENCE("führerschein fahrerlaubnis ^fsnr ^fs$"),
    PLATE(
            "kennzeichen ^kfz kennz$ ^fahrzeug kraftfahrzeug ^pkw ^lkw ^auto$ ^wagen$ zugelassen ^halter$ ^halterin$ ^krad geparkt ^golf$ ^polo$ ^passat ^bmw$ ^audi$ ^mercedes ^opel$ ^ford$ ^skoda ^fiat$ ^renault ^toyota ^hyundai ^peugeot ^citro ^tesla$ ^porsche ^dacia$ ^mazda$ ^nissan$ ^volvo$ ^kia$ ^corsa$ ^astra$ ^caddy$ "
                    + "^kz$ sattelzug ^reisebus ^transporter ^sprinter ^lieferwagen ^moped "
                    + "falschpark nummernschild motorrad wohnwagen anhänger$"),
    PHYSICIAN("^lanr arztnummer arztnr"),
    DOCTOR("^drmed"),
    PRACTICE("^bsnr betriebsstätte"),
    REGISTER("handelsregister registergericht vereinsregister genossenschaftsregister amtsgericht ^registernummer "
            + "partnerschaftsregister eingetragen ^handelsreg"),
    ROUTING("^leitweg"),
    PHONE("^tel$ telefon ^fon$ ^fax ^telefax ^mobil ^handy ^phone ^mobiltel ^ruf$ ^rufnummer ^rufnr ^durchwahl ^dw$ "
            + "^erreich ^anruf anrufen angerufen rückruf zurückrufen hotline privattel ^funk$ ^whatsapp ^tf$ diensttel "
            + "faxnummer faxnr telnr ^fernruf ^mob$ ^sms$ ^telefonisch"),
    EXTENSION("^durchw$ ^durchwahl ^dw$ ^nebenstelle ^apparat$ ^app$"),
    BIRTH("^geb$ ^gebdat ^gebdatum ^geboren ^geborn geburtsdatum geburtstag ^geburt$ ^gebtag ^jahrgang ^jg$ "
            + "^birthdate ^birth ^geborene$"),
    AGE("^alter$ lebensalter mindestalter sterbealter eintrittsalter"),
    SPELLED_AGE("jährig ^jahrealt$ zig$ dreißig$ dreissig$ zehn$ ^jahren$ ^lebensjahr$ ^geburtstag$"),
    CASE("aktenzeichen ^az$ ^aktz ^aktennummer ^aktennr geschäftszeichen ^geschz ^gz$ ^gesch kassenzeichen kassenz$ "
            + "buchungszeichen kundennummer kundennr ^kdnr ^kdnummer vorgangsnummer vorgangsnr vorgangskennung "
            + "zählernummer zählernr aufenthaltstitel bundid ^postkorb ^servicekonto ^urnr ^regnr rahmennummer rahmennr kindergeldnummer kindergeldnr ^kgnr ^bgnummer ^bgnr "
            + "bedarfsgemeinschaft ^azrnummer ^azrnr kennziffer vergabenummer vergabenr rechnungsnummer rechnungsnr ^rechnungnr ^auftragnr ^antragnr ^vertragnr ^aktenr vertragsnummer vertragsnr "
            + "mitgliedsnummer mitgliedsnr bescheidnummer bescheidnr antragsnummer antragsnr auftragsnummer auftragsnr "
            + "personalnummer personalnr ^persnr matrikelnummer matrikelnr sendungsnummer paketnummer paketnr "
            + "sendungsnr ordnungsnummer referenznummer referenznr mandatsreferenz gläubigerid kontonummer ^ktonr "
            + "^kontonr ticketnummer ticketnr ^fallnummer ^fallnr unfallnummer schadenfallnr ^aufnahmenummer ^aufnnr ^patnr ^patientennr ^pid$ ^debitor$ ^debitornr ^kreditor$ ^wgnr chipnummer objektnummer kennnummer buchungsnummer "
            + "bestellnummer bestellnr patientennummer patientennr schadennummer schadensnummer policennummer "
            + "versicherungsscheinnummer teilnehmernummer steuerzeichen registernummer geschäftsnummer "
            + "verfahrensnummer einsatznummer tagebuchnummer listennummer urkundennummer vorgangszeichen "
            + "ordnungszeichen kundenkonto vertragskonto grundbuchblatt gewerbenummer abfallnummer "
            + "zeugennummer belegnummer belegnr transaktionsnummer mandantennummer betriebsnummer "
            + "aktenz$ eingangsnummer wohngeldnummer finanzadresse ^kundenid ^vorgangsid sozialversicherungsträgernr"),
    SIGN(
            "läuftunter führtunter geführtunter akte$ ^meinz$ ^meinz ^seinzeichen ^ikkennzeichen bericht$ ^bgzeichen ^unserenummer ^ihrenummer vertrag$ vorlage$ drucksache ^rechnung$ hundemarke steuermarke ^zähler$ "
                    + "^quittung$ ^unserzeichen ^ihrzeichen ^meinzeichen ^zeichen$ ^referenz$ ^vorgang$ ^ticket$ ^reference ^unserz ^ihrz "
                    + "^unsereszeichens ^ihreszeichens ^unserschreiben$"),
    LAND_REGISTER("^grundbuch"),
    SHEET("^blatt$ ^blattnr"),
    PARCEL("flurstück ^flst"),
    NUMBER("^nr$ ^nummer$"),
    OTHER_NUMBER(
            "nummer$ nr$ ^inventar$ ^fin$ fahrgestell ^kennzahl$ ^chargeno$ ^lieferschein$ ^bauschein$ ^tagebuch$ "
                    + "^einsatz$ ^angebot$ ^auftrag$ ^forderung$ ^beleg$ ^bestellung$ ^bescheid$ ^antrag$ ^mandat$ ^police$ "
                    + "urkunde$ ausweis$ schein$ ^reg$ ^register$ ^protokoll$ ^meldung$ "
                    + "^fall$ ^siegel$ ^chip$ ^transponder$ ^chiffre$ ^sn$ ^seriennr ^lot$ ^charge$ ^ref$ ^ik$ ^dvr$ ^auftr$ ^vorg$ "
                    + "bescheinigung$ karte$ ^signatur$ präqualifikation$ ^kz$ ^nachtrag$ zahl$ ^gebnr ^eintrag$ ^schaden$ ^rg$ "
                    + "^ergebnis$ ^stelle$ ^safeid ^buchung$ ^los$ ^probe$ fahrradrahmen rahmencodierung ^block$ ^zertifikat$ ^lizenz$"),
    HEADED("^id$ ^nr$ ^nummer$ ^lfdnr"),
    USERNAME(
            "zugangskennung zugangsname nutzerlogin bedienerkennung nutzerkürzel benutzerkürzel anmeldekennung loginkennung rechnerkennung ^ldap dienstkonto$ benutzerkonto$ nutzerkonto$ adminkonto$ testkonto$ testkennung$ funktionskonto$ ^benutzername ^benutzerkennung ^benutzerid ^kennung$ ^login$ ^loginname ^anmeldename ^userid ^username "
                    + "^nutzername ^nutzerkennung ^user$ ^benutzer$ ^account$ ^accountname ^windowskennung ^logindaten"),
    POSTAL("^plz$ ^postleitzahl ^anschrift ^adresse wohnhaft ^wohnort ^wohnt ^postfach straße str$ strasse "
            + "anschrift$ adresse$ weg$ platz$ allee$ gasse$ ring$ damm$ ufer$ ^postanschrift"),
    NETWORK("^ip$ ^ipadresse ^ipaddress ^ipv ^server ^host ^dns gateway$ ^mac$ ^macadresse subnetz ^netzwerk ^rechner"),
    /** What only ends like a word that announces a value. */
    NOTHING("wiedervorlage ^notfallnr ^notfallnummer teilnehmerzahl einwohnerzahl mitgliederzahl"),
    WEB("^web ^internet ^homepage ^url$ ^link ^website ^seite$ ^onlineportal");

    private final String stems;

    Cue(String stems) {
        this.stems = stems;
    }

    /** This cue's bit in the sets of one run; never stored. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    String[] stems() {
        return stems.split(" +", -1);
    }
}

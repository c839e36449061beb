package de.leitplanke.privacy;

import java.util.Set;

/** Words, in small letters, that tell dates from other figures when they stand before them. */
final class DateWords {

    /** Before a day and month with a dot behind, in a sentence or a list. */
    static final Set<String> BEFORE_DATE =
            words("am vom zum den dem ab seit bis der des von montag dienstag mittwoch donnerstag "
                    + "freitag samstag sonnabend sonntag mo di mi do fr sa so stand datum termin zwischen");

    /** Before a day and month without a dot behind. */
    static final Set<String> BEFORE_OPEN_DATE =
            words("am vom zum montag dienstag mittwoch donnerstag freitag samstag sonntag");

    /** Before the numbers of sections, versions and accounts. */
    static final Set<String> BEFORE_SECTION = words(
            "abschnitt nr ziffer ziff kapitel kap punkt version abb abbildung tab tabelle art "
                    + "artikel anlage teil satz nummer rn tz update firmware release produkt konto "
                    + "sachkonto kostenstelle pos position fassung kostenträger rev revision formblatt tarifstelle lvl");

    /** Before the number of a paper within its year, which reads like a month: "Heft 7/26". */
    static final Set<String> BEFORE_ISSUE =
            words("vorlage heft ausgabe nummer drucksache beschluss antrag anfrage protokoll stelle flurstück band "
                    + "jahrgang blatt bild az aktenzeichen geschäftszeichen mitteilung sitzung los raum haus zimmer "
                    + "kanal platz barthel grad score skala kraft stufe typ klasse");

    /** Before a month in figures. */
    static final Set<String> BEFORE_MONTH = words("seit bis ab im vom von zum ca etwa zuletzt ed anfang mitte ende");

    /** Before a month that is said roughly: "Anfang Mai 2026". */
    static final Set<String> PARTS_OF_MONTH = Set.of("Anfang", "Mitte", "Ende");

    /** Before a year of birth. */
    static final Set<String> BEFORE_YEAR_OF_BIRTH = words("jahrgang jg geb geboren geburtsjahr");

    private DateWords() {}

    static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}

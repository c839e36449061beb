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
    static final Set<String> BEFORE_SECTION =
            words("abschnitt nr ziffer ziff kapitel kap punkt version abb abbildung tab tabelle art "
                    + "artikel anlage teil satz nummer rn tz update firmware release produkt konto "
                    + "sachkonto kostenstelle pos position");

    /** Before a year of birth. */
    static final Set<String> BEFORE_YEAR_OF_BIRTH = words("jahrgang jg geb geboren geburtsjahr");

    private DateWords() {}

    static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}

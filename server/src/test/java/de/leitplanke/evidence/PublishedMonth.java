package de.leitplanke.evidence;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

/** A report of a larger town in the running town, long ago, so that its page can be looked at. */
public final class PublishedMonth {

    private static final YearMonth MONTH = YearMonth.of(2003, 1);
    private static final long THRESHOLD = 10;

    private static final List<Line> LINES = List.of(
            new Line(Part.TOWN, "town", "", 64, 41),
            new Line(Part.DEPARTMENT, "Bauhof", "Bauhof", 31, 12),
            new Line(Part.DEPARTMENT, "Bürgeramt", "Bürgeramt", 22, 22),
            new Line(Part.DEPARTMENT, "Stadtarchiv", "Stadtarchiv", 4, 2),
            new Line(Part.DEPARTMENT, "", "", 7, 5));

    private PublishedMonth() {}

    /** Address of its page. */
    public static String path(RunningTown town) {
        PublishedFigures published = town.bean(PublishedFigures.class);
        CurrentMunicipality.run(town.bean(TownOfThisInstallation.class).get().id(), () -> {
            if (published.find(Report.ACKNOWLEDGEMENTS, MONTH).isEmpty()) {
                Rounding rounding = new Rounding("secret".getBytes(StandardCharsets.UTF_8));
                published.add(new PublishedTable(
                        Report.ACKNOWLEDGEMENTS, MONTH, "Fassung 1", Statistics.rows(LINES, THRESHOLD, rounding)));
            }
        });
        return ReportsPage.PATH + "/" + Report.ACKNOWLEDGEMENTS.path() + "/" + MONTH;
    }
}

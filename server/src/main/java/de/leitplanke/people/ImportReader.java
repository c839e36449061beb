package de.leitplanke.people;

import de.leitplanke.people.ImportColumns.Column;
import de.leitplanke.people.ImportRow.ImportProblem;
import de.leitplanke.platform.page.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads people from a table and names everything that is wrong, line by line. */
@Component
class ImportReader {

    static final int MOST_ROWS = 1000;
    private static final Pattern SEPARATORS = Pattern.compile("[,;/+|]");
    private static final int LONGEST_CELL = 200;
    private static final int LONGEST_DEPARTMENT = 80;

    private final Staff staff;
    private final Map<String, Role> rolesByWord = new HashMap<>();

    ImportReader(Staff staff, Texts texts) {
        this.staff = staff;
        for (Role role : Role.values()) {
            rolesByWord.put(texts.of(role.textKey()).toLowerCase(Locale.GERMAN), role);
        }
    }

    ImportedTable read(String text) {
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')) {
            return ImportedTable.refused("import.noText", "");
        }
        List<Csv.Row> rows = Csv.rows(text);
        if (rows.size() < 2) {
            return ImportedTable.refused("import.empty", "");
        }
        if (rows.size() - 1 > MOST_ROWS) {
            return ImportedTable.refused("import.tooMany", String.valueOf(MOST_ROWS));
        }
        ImportColumns columns = new ImportColumns(rows.getFirst().cells());
        if (columns.unknown().isPresent()) {
            return ImportedTable.refused(
                    "import.unknownColumn", shortened(columns.unknown().get()));
        }
        if (!columns.areComplete()) {
            return ImportedTable.refused("import.columnsMissing", "");
        }
        Set<String> taken = new HashSet<>(staff.logins());
        return new ImportedTable(
                rows.stream().skip(1).map(row -> row(row, columns, taken)).toList(), List.of());
    }

    private ImportRow row(Csv.Row row, ImportColumns columns, Set<String> taken) {
        List<ImportProblem> problems = new ArrayList<>();
        NewAccount account =
                NewAccount.entered(columns.value(row.cells(), Column.NAME), columns.value(row.cells(), Column.LOGIN));
        String department = columns.value(row.cells(), Column.DEPARTMENT);
        if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL || cell.indexOf('\n') >= 0)) {
            problems.add(new ImportProblem("import.brokenLine", ""));
        }
        account.problem().ifPresent(key -> problems.add(new ImportProblem("import." + key, account.login())));
        if (department.length() > LONGEST_DEPARTMENT) {
            problems.add(new ImportProblem("import.departmentTooLong", ""));
        }
        if (!account.login().isEmpty() && !taken.add(account.login().toLowerCase(Locale.ROOT))) {
            problems.add(new ImportProblem("import.loginTaken", shortened(account.login())));
        }
        Set<Role> roles = roles(columns.value(row.cells(), Column.ROLES), problems);
        return new ImportRow(
                row.line(),
                shortened(account.displayName()),
                shortened(account.login()),
                shortened(department),
                roles,
                problems);
    }

    /** Without a word about roles somebody works with texts. */
    private Set<Role> roles(String cell, List<ImportProblem> problems) {
        if (cell.isBlank()) {
            return EnumSet.of(Role.EMPLOYEE);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : SEPARATORS.splitAsStream(cell).map(String::strip).toList()) {
            Role role = rolesByWord.get(word.toLowerCase(Locale.GERMAN));
            if (role == null) {
                problems.add(new ImportProblem("import.unknownRole", shortened(word)));
            } else {
                roles.add(role);
            }
        }
        if (Parties.areBothIn(roles)) {
            problems.add(new ImportProblem("import.bothParties", ""));
        }
        return roles;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_DEPARTMENT ? text : text.substring(0, LONGEST_DEPARTMENT) + "…";
    }
}

package de.leitplanke.ledger.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options with their values, and at most one word without option. */
final class Options {

    private static final String WORD = "";

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads what was typed.
     *
     * @param known option names and whether a value follows; the empty name allows one word
     */
    static Options parse(List<String> args, Map<String, Boolean> known) throws UsageException {
        Map<String, String> values = new HashMap<>();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            String name = arg.startsWith("--") ? arg : WORD;
            Boolean hasValue = known.get(name);
            if (hasValue == null) {
                throw new UsageException("„" + arg + "“ gehört nicht zu diesem Befehl.");
            }
            if (hasValue && !rest.hasNext()) {
                throw new UsageException(arg + " braucht einen Wert.");
            }
            String value = name.equals(WORD) ? arg : hasValue ? rest.next() : "";
            if (values.put(name, value) != null) {
                throw new UsageException("„" + arg + "“ ist zu viel.");
            }
        }
        return new Options(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String needed(String name) throws UsageException {
        return value(name)
                .orElseThrow(() -> new UsageException(name.equals(WORD) ? "Die Datei fehlt." : name + " fehlt."));
    }

    Path path(String name) throws UsageException {
        try {
            return Path.of(needed(name));
        } catch (InvalidPathException e) {
            throw new UsageException("Der Dateiname bei " + name + " ist nicht möglich.");
        }
    }
}

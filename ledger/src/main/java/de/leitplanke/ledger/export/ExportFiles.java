package de.leitplanke.ledger.export;

import java.util.List;
import java.util.Set;

/** The files in an export; there are no others. */
final class ExportFiles {

    static final String README = "README.txt";
    static final String PAGE = "pruefen.html";
    static final String KEYS = "keys.txt";
    static final String CHECKPOINT = "checkpoint.txt";
    static final String ACTS = "acts.json";
    static final String PROOFS = "proofs.txt";

    static final Set<String> ALL = Set.of(README, PAGE, KEYS, CHECKPOINT, ACTS, PROOFS);
    static final List<String> NEEDED = List.of(KEYS, CHECKPOINT, ACTS, PROOFS);

    private ExportFiles() {}
}

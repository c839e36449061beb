package de.leitplanke.library.coach;

import java.util.Optional;

/** Something the order asks for, and what kind of work it is where that can be told. */
record Task(Hit hit, Optional<TaskType> type) {}

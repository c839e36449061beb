package de.leitplanke.privacy.cli;

import tools.jackson.databind.node.ObjectNode;

/** Answers one line. */
@FunctionalInterface
interface LineAction {

    /** Adds to the answer what the request asks for; a request that cannot be answered is a {@link BrokenLine}. */
    void answer(Request request, ObjectNode answer) throws BrokenLine;
}

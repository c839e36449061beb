package de.leitplanke.privacy.cli;

import de.leitplanke.privacy.IdentifierCheck;
import tools.jackson.databind.node.ObjectNode;

/** Whether a value is valid for its kind; null where no check exists. */
final class Validate implements LineAction {

    @Override
    public void answer(Request request, ObjectNode answer) throws BrokenLine {
        answer.put("valid", IdentifierCheck.validate(request.string("kind"), request.string("value")));
    }
}

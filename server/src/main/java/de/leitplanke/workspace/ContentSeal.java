package de.leitplanke.workspace;

import de.leitplanke.platform.seal.SealingKey;
import de.leitplanke.workspace.Assignment.AssignmentId;
import tools.jackson.databind.json.JsonMapper;

/** Turns content into sealed bytes and back; the bytes open only for the assignment they were sealed for. */
final class ContentSeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ContentSeal() {}

    static byte[] seal(AssignmentId id, SealingKey key, AssignmentContent content) {
        return key.seal(JSON.writeValueAsBytes(content), context(id));
    }

    static AssignmentContent open(AssignmentId id, SealingKey key, byte[] sealed) {
        return JSON.readValue(key.open(sealed, context(id)), AssignmentContent.class);
    }

    private static String context(AssignmentId id) {
        return "assignment:" + id.value();
    }
}

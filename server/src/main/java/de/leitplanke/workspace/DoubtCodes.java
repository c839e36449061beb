package de.leitplanke.workspace;

import de.leitplanke.workspace.doubt.ClaimKind;
import de.leitplanke.workspace.doubt.DoubtKey;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The value of a button that names a doubt. */
final class DoubtCodes {

    private DoubtCodes() {}

    static String write(DoubtKey key) {
        return key.kind().name() + ":" + key.occurrence() + ":" + key.normalised();
    }

    static DoubtKey read(List<String> parts) {
        boolean sound =
                Arrays.stream(ClaimKind.values()).anyMatch(kind -> kind.name().equals(parts.get(0)))
                        && parts.get(1).matches("\\d{1,6}");
        if (!sound) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new DoubtKey(ClaimKind.valueOf(parts.get(0)), parts.get(2), Integer.parseInt(parts.get(1)));
    }
}

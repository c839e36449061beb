package de.leitplanke.library.variant;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a variant after its origin, so that an assignment finds the origin when the variant is gone. */
final class VariantKey {

    private static final Pattern FORM = Pattern.compile("(.+)-eigen-[0-9a-f]{12}");
    private static final int BYTES = 6;

    private VariantKey() {}

    static String next(String origin, SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return origin + "-eigen-" + HexFormat.of().formatHex(bytes);
    }

    static Optional<String> origin(String key) {
        Matcher form = FORM.matcher(key);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }
}

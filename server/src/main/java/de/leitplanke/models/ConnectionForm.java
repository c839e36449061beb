package de.leitplanke.models;

import de.leitplanke.register.Tool.ToolId;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection as somebody typed it.
 *
 * @param key a new key, or empty to keep the stored one
 * @param forgetKey whether the stored key is to be deleted
 * @param limit characters that the model takes at once, in digits; points between thousands are allowed
 */
record ConnectionForm(String url, String modelName, String key, boolean forgetKey, String limit) {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 500;

    sealed interface Result {}

    record Accepted(Connection connection) implements Result {}

    /** What is wrong with which field; the key of a German text. */
    record Refused(String field, String textKey) implements Result {}

    /** Checks the form against what is stored for the tool. */
    Result check(ToolId tool, @Nullable Connection stored) {
        URI address = address();
        if (address == null) {
            return new Refused("adresse", "models.problem.url");
        }
        if (!address.getPath().endsWith("/v1")) {
            return new Refused("adresse", "models.problem.path");
        }
        if (modelName.isBlank() || modelName.length() > LONGEST) {
            return new Refused("modell", "models.problem.name");
        }
        if (key.length() > LONGEST || !ModelRequest.isSendable(key.strip())) {
            return new Refused("schluessel", "models.problem.key");
        }
        OptionalInt characters = characters();
        if (characters.isEmpty()) {
            return new Refused("grenze", "models.problem.limit");
        }
        boolean keeps = key.isBlank() && !forgetKey && stored != null && stored.key() != null;
        if (keeps && stored != null && !sameServer(stored.url(), address)) {
            return new Refused("schluessel", "models.problem.newServer");
        }
        return new Accepted(
                new Connection(tool, address, modelName.strip(), keptKey(keeps, stored), characters.getAsInt()));
    }

    /** Whether what is sent can be read on the way: no encryption, and not within this machine. */
    static boolean isOpenOnTheWay(URI url) {
        return "http".equalsIgnoreCase(url.getScheme()) && !isThisMachine(url.getHost());
    }

    private OptionalInt characters() {
        String digits = limit.replaceAll("[\\s.\u202F]", "");
        if (!digits.matches("\\d{1,7}")) {
            return OptionalInt.empty();
        }
        int typed = Integer.parseInt(digits);
        boolean usable = typed >= Connection.LEAST_LIMIT && typed <= Connection.HIGHEST_LIMIT;
        return usable ? OptionalInt.of(typed) : OptionalInt.empty();
    }

    private @Nullable URI address() {
        try {
            URI typed = new URI(url.strip().replaceFirst("/+$", "").replaceFirst("/chat/completions$", ""));
            boolean plain = typed.getHost() != null
                    && SCHEMES.contains(String.valueOf(typed.getScheme()))
                    && typed.getUserInfo() == null
                    && typed.getQuery() == null
                    && typed.getFragment() == null
                    && url.length() <= LONGEST;
            return plain ? typed : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private @Nullable String keptKey(boolean keeps, @Nullable Connection stored) {
        if (keeps && stored != null) {
            return stored.key();
        }
        return key.isBlank() ? null : key.strip();
    }

    /** A key that was given for one server must not be sent to another by changing the address alone. */
    private static boolean sameServer(URI one, URI other) {
        return one.getHost().equalsIgnoreCase(other.getHost())
                && one.getPort() == other.getPort()
                && Objects.equals(one.getScheme(), other.getScheme());
    }

    private static boolean isThisMachine(String host) {
        try {
            return "localhost".equals(host)
                    || InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "ConnectionForm";
    }
}

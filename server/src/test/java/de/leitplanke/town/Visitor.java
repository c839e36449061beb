package de.leitplanke.town;

import de.leitplanke.people.DemoAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who speaks HTTP with the town as a browser does, without a browser's own checks. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"fassung\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String town;

    Visitor(String town) {
        this.town = town;
    }

    /** A page as it came; {@code path} is where redirects have led. */
    record Reply(int status, String path, String text, Map<String, String> headers) {

        /** The words of the page without tags. */
        String words() {
            return text.replaceAll("(?s)<script.*?</script>|<[^>]*>", " ")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ");
        }

        /** What the buttons and boxes of this name would send, in the order of the page. */
        List<String> values(String name) {
            return Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"")
                    .matcher(text)
                    .results()
                    .map(field -> field.group(1).replace("&#34;", "\"").replace("&#39;", "'"))
                    .map(value -> value.replace("&lt;", "<").replace("&amp;", "&"))
                    .toList();
        }
    }

    static Visitor signedIn(String town, String account) {
        Visitor visitor = new Visitor(town);
        visitor.post("/anmelden", Map.of("name", account, "kennwort", DemoAccounts.PASSWORD));
        return visitor;
    }

    Reply get(String path) {
        return reply(HttpRequest.newBuilder(URI.create(town + path)).build());
    }

    /** Saves a file and says the status. */
    int save(String path, Path file) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(town + path)).build(), BodyHandlers.ofFile(file))
                .statusCode();
    }

    /** Sends a form with the token of the page that shows it. */
    Reply post(String path, Map<String, String> form) {
        return post(path, form, csrf());
    }

    Reply post(String path, Map<String, String> form, String csrf) {
        return send(path, form.entrySet().stream().map(field -> pair(field.getKey(), field.getValue())), csrf);
    }

    /** Sends a form in which a name has several values. */
    Reply postAll(String path, Map<String, List<String>> form) {
        return send(
                path,
                form.entrySet().stream()
                        .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value))),
                csrf());
    }

    /** Begins an assignment from an example. */
    String begin(String example) {
        return post("/arbeitsplatz", Map.of("beispiel", example)).path();
    }

    /** The form of the second step with everything confirmed as it is shown. */
    Map<String, String> confirmed(String assignment, String tool, String reason) {
        String page = get(assignment + "/senden").text();
        return Map.of("werkzeug", tool, "gesehen", "1", "rechte", "1", "grund", reason, "fassung", first(SHOWN, page));
    }

    String csrf() {
        String signIn = get("/profil").text();
        return first(
                CSRF, CSRF.matcher(signIn).find() ? signIn : get("/anmelden").text());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String first(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? match.group(1) : "";
    }

    private Reply send(String path, Stream<String> pairs, String csrf) {
        String body = Stream.concat(pairs, Stream.of(pair("_csrf", csrf))).collect(Collectors.joining("&"));
        return reply(HttpRequest.newBuilder(URI.create(town + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private Reply reply(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            Map<String, String> headers = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, header -> header.getValue().getFirst()));
            return new Reply(response.statusCode(), response.uri().getPath(), response.body(), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package de.leitplanke.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in to a town and opens pages. */
final class Clerk implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private final String town;

    private Clerk(String town) {
        this.town = town.endsWith("/") ? town.substring(0, town.length() - 1) : town;
    }

    /**
     * Signs in.
     *
     * @throws IOException if the town does not answer or refuses the account
     */
    static Clerk signedIn(String town, String account, String password) throws IOException, InterruptedException {
        Clerk clerk = new Clerk(town);
        String form = "name=" + encoded(account) + "&kennwort=" + encoded(password) + "&_csrf=" + clerk.csrf();
        clerk.http.send(
                clerk.request("/anmelden")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        int status = clerk.get("/arbeitsplatz").map(HttpResponse::statusCode).orElse(0);
        if (status != 200) {
            throw new IOException("Die Anmeldung ist nicht gelungen, der Arbeitsplatz antwortet mit " + status);
        }
        return clerk;
    }

    /** The page in full, without following redirects; empty if no answer came. */
    Optional<HttpResponse<byte[]>> get(String page) {
        try {
            return Optional.of(http.send(request(page).build(), BodyHandlers.ofByteArray()));
        } catch (IOException noAnswer) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private String csrf() throws IOException, InterruptedException {
        String page =
                http.send(request("/anmelden").build(), BodyHandlers.ofString()).body();
        Matcher token = CSRF.matcher(page);
        if (!token.find()) {
            throw new IOException("Unter " + town + "/anmelden steht kein Formular.");
        }
        return encoded(token.group(1));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(town + path)).timeout(PATIENCE);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

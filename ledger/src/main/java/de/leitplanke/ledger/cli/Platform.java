package de.leitplanke.ledger.cli;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.Update;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * The platform over the network: {@code GET /ledger/checkpoint} gives the signed checkpoint, {@code GET
 * /ledger/consistency?from=N} an {@link Update} from N, {@code POST /ledger/cosignature} takes the checkpoint with the
 * witness's signature. Nothing that it answers is trusted.
 */
final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Platform(String base) {
        this.base = base;
    }

    static Platform at(String address) throws UsageException {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme()) && uri.getQuery() == null) {
                return new Platform(address.replaceAll("/+$", ""));
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw new UsageException("„" + address + "“ ist keine Adresse.");
        }
        throw new UsageException("Die Adresse beginnt mit https:// oder http://.");
    }

    /** The newest checkpoint; with the proof that it continues a state, if it is longer than that. */
    Update update(long known) throws UsageException {
        try {
            SignedNote newest = SignedNote.parse(get("/ledger/checkpoint"));
            if (Checkpoint.parse(newest.text()).head().size() <= known) {
                return new Update(known, List.of(), newest);
            }
            return Update.parse(get("/ledger/consistency?from=" + known));
        } catch (MalformedException unreadable) {
            throw new UsageException("Die Antwort der Plattform ist nicht lesbar. " + unreadable.reason());
        }
    }

    void deliver(SignedNote cosigned) throws UsageException {
        HttpRequest request = request("/ledger/cosignature")
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(cosigned.toString()))
                .build();
        send(request);
    }

    private String get(String path) throws UsageException, MalformedException {
        return Bytes.utf8(send(request(path).GET().build()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private byte[] send(HttpRequest request) throws UsageException {
        String path = request.uri().getPath();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(Update.LONGEST * 2);
                if (response.statusCode() / 100 != 2) {
                    throw new UsageException(
                            "Die Plattform antwortet auf " + path + " mit " + response.statusCode() + ".");
                }
                return bytes;
            }
        } catch (IOException unreachable) {
            throw new UsageException("Die Plattform ist unter " + request.uri() + " nicht zu erreichen.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UsageException("Abgebrochen.");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

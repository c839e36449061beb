package de.leitplanke.ledger.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.MerkleTree;
import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.SigningKey;
import de.leitplanke.ledger.Update;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** A town's log that grows, forgets and forges as a test asks, also behind a real socket. */
final class TownLog implements AutoCloseable {

    static final String ORIGIN = "musterberg.example/nachweis";

    private final SigningKey key = SigningKey.generate(ORIGIN, SignatureType.NOTE, new SecureRandom());
    private final List<String> delivered = new ArrayList<>();
    private final HttpServer server;
    private MerkleTree tree = new MerkleTree();

    TownLog() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/ledger/checkpoint", exchange -> answer(exchange, checkpoint().toString()));
        server.createContext(
                "/ledger/consistency",
                exchange -> answer(
                        exchange,
                        update(Long.parseLong(
                                        exchange.getRequestURI().getQuery().replace("from=", "")))
                                .toString()));
        server.createContext("/ledger/cosignature", exchange -> {
            delivered.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, "");
        });
        server.start();
    }

    String publicKey() {
        return key.verifier().toString();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    List<String> delivered() {
        return delivered;
    }

    TownLog append(String... leaves) {
        for (String leaf : leaves) {
            tree.append(Hash.leaf(leaf.getBytes(StandardCharsets.UTF_8)));
        }
        return this;
    }

    TownLog startAnew() {
        tree = new MerkleTree();
        return this;
    }

    Update update(long from) {
        return new Update(from, tree.proofs().consistency(from, tree.size()).path(), checkpoint());
    }

    private SignedNote checkpoint() {
        return key.sign(new Checkpoint(ORIGIN, tree.head()));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.MalformedException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a foreign file, none longer than a limit, so that a small archive cannot fill the memory. */
final class BoundedLines implements Closeable {

    private static final long MOST_BYTES = 4L << 30;

    private final InputStream in;
    private final int longest;
    private long bytes;

    BoundedLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /**
     * The next line without its line break, null at the end.
     *
     * @throws MalformedException if the line or all lines are too long, the line break is missing or it is no UTF-8;
     *     nothing can be read after it
     */
    @Nullable String next() throws IOException, MalformedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                if (line.size() == 0) {
                    return null;
                }
                throw new MalformedException("Die letzte Zeile ist unvollständig.");
            }
            if (line.size() == longest) {
                throw new MalformedException("Eine Zeile ist zu lang.");
            }
            line.write(octet);
        }
        bytes += line.size();
        if (bytes > MOST_BYTES) {
            throw new MalformedException("Die Datei ist zu groß.");
        }
        return Bytes.utf8(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

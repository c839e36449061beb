package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.MalformedException;
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
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long bytes;

    BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * The next line without its line break, null at the end.
     *
     * @throws MalformedException if the line or all lines are too long, the line break is missing or it is no UTF-8;
     *     nothing can be read after it
     */
    @Nullable
    String next() throws IOException, MalformedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        while (fill()) {
            int stop = position;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.write(buffer, position, stop - position);
            if (line.size() > longest) {
                throw new MalformedException("Eine Zeile ist zu lang.");
            }
            position = stop + 1;
            if (stop < end) {
                return Bytes.utf8(line.toByteArray());
            }
        }
        if (line.size() > 0) {
            throw new MalformedException("Die letzte Zeile ist unvollständig.");
        }
        return null;
    }

    /** Whether there is something in the buffer. */
    private boolean fill() throws IOException, MalformedException {
        if (position < end) {
            return true;
        }
        position = 0;
        end = in.read(buffer);
        bytes += end;
        if (bytes > MOST_BYTES) {
            throw new MalformedException("Die Datei ist zu groß.");
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package de.leitplanke.platform.backup;

import de.leitplanke.platform.backup.Manifest.Rows;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The file of a table's rows, hashed and counted while it is read; a row ends with a line. */
final class CheckedRows extends FilterInputStream {

    private final Rows expected;
    private final MessageDigest hash = BackupFiles.sha256();
    private long lines;

    CheckedRows(InputStream in, Rows expected) {
        super(in);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = in.read(bytes, from, length);
        if (count > 0) {
            hash.update(bytes, from, count);
            for (int i = from; i < from + count; i++) {
                if (bytes[i] == '\n') {
                    lines++;
                }
            }
        }
        return count;
    }

    /** To be asked once, behind the last byte. */
    void check() throws BackupRefusal {
        boolean same = HexFormat.of().formatHex(hash.digest()).equals(expected.sha256());
        if (!same || lines != expected.rows()) {
            throw new BackupRefusal(
                    "Die Zeilen der Tabelle „%s“ sind nicht die, die das Verzeichnis nennt: Die Datei ist beschädigt oder verändert."
                            .formatted(expected.table()));
        }
    }
}

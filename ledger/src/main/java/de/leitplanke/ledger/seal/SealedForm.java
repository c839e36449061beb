package de.leitplanke.ledger.seal;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.MalformedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How a sealed entry is kept: a version byte, then groups, nonce, text and shares, each with its length before it. */
final class SealedForm {

    private static final int VERSION = 1;
    private static final int MOST = 1000;

    private SealedForm() {}

    static byte[] encode(List<String> groups, byte[] nonce, byte[] encrypted, List<WrappedShare> shares) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(groups.size());
            for (String group : groups) {
                write(group.getBytes(StandardCharsets.UTF_8), out);
            }
            write(nonce, out);
            write(encrypted, out);
            out.writeInt(shares.size());
            for (WrappedShare share : shares) {
                write(share.group().getBytes(StandardCharsets.UTF_8), out);
                write(share.member().getBytes(StandardCharsets.UTF_8), out);
                write(share.encrypted(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    static SealedEntry decode(byte[] bytes) throws MalformedException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new MalformedException("Diese Form eines versiegelten Eintrags ist nicht bekannt.");
            }
            List<String> groups = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                groups.add(Bytes.utf8(read(in)));
            }
            byte[] nonce = read(in);
            byte[] encrypted = read(in);
            List<WrappedShare> shares = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                shares.add(share(in));
            }
            if (in.available() > 0 || nonce.length != AesGcm.NONCE_LENGTH || groups.size() < 2) {
                throw broken();
            }
            return new SealedEntry(groups, nonce, encrypted, shares);
        } catch (IOException tooShort) {
            throw broken();
        }
    }

    private static WrappedShare share(DataInputStream in) throws IOException, MalformedException {
        WrappedShare share = new WrappedShare(Bytes.utf8(read(in)), Bytes.utf8(read(in)), read(in));
        if (share.encrypted().length < Hpke.ENCAPSULATED_LENGTH) {
            throw broken();
        }
        return share;
    }

    private static void write(byte[] part, DataOutputStream out) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] read(DataInputStream in) throws IOException, MalformedException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw broken();
        }
        return in.readNBytes(length);
    }

    private static int count(DataInputStream in) throws IOException, MalformedException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw broken();
        }
        return count;
    }

    private static MalformedException broken() {
        return new MalformedException("Der versiegelte Eintrag ist beschädigt.");
    }
}

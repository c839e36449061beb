package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.MerkleProofs;
import de.leitplanke.ledger.Nodes;
import de.leitplanke.ledger.SignedNote;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the whole log as one ZIP file that proves itself without the platform: acts with their salts, the signed
 * checkpoint, a path for each leaf, the keys, and a page that checks all that in a browser.
 */
public final class LedgerExport {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private LedgerExport() {}

    /**
     * Writes an export; no more than one leaf is kept in memory at a time.
     *
     * @param out is flushed and stays open
     * @param checkpoint with the signatures of platform and witness
     * @param leaves all leaves in the order of the log, as many as the checkpoint says
     * @param nodes of the tree, read some 20 times for each leaf: best a {@link de.leitplanke.ledger.MerkleTree}
     * @throws IllegalArgumentException if the checkpoint is none, or the leaves are more or fewer
     */
    public static void write(
            OutputStream out, SignedNote checkpoint, TrustedKeys keys, Iterator<ExportLeaf> leaves, Nodes nodes)
            throws IOException {
        long size = size(checkpoint);
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        put(zip, ExportFiles.README, resource(ExportFiles.README));
        put(zip, ExportFiles.PAGE, resource(ExportFiles.PAGE));
        put(zip, ExportFiles.KEYS, keys.toString().getBytes(StandardCharsets.UTF_8));
        put(zip, ExportFiles.CHECKPOINT, checkpoint.toString().getBytes(StandardCharsets.UTF_8));
        putActs(zip, leaves, size);
        putProofs(zip, nodes, size);
        zip.finish();
        zip.flush();
    }

    /** A file that goes into every export, as this version of the library has it. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LedgerExport.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static long size(SignedNote checkpoint) {
        try {
            return Checkpoint.parse(checkpoint.text()).head().size();
        } catch (MalformedException e) {
            throw new IllegalArgumentException("this note is no checkpoint", e);
        }
    }

    private static void putActs(ZipOutputStream zip, Iterator<ExportLeaf> leaves, long size) throws IOException {
        Writer lines = begin(zip, ExportFiles.ACTS);
        for (long index = 0; index < size; index++) {
            if (!leaves.hasNext()) {
                throw new IllegalArgumentException("fewer leaves than the checkpoint has");
            }
            lines.append(new LeafLine(index, leaves.next()).toString()).append('\n');
        }
        if (leaves.hasNext()) {
            throw new IllegalArgumentException("more leaves than the checkpoint has");
        }
        end(zip, lines);
    }

    private static void putProofs(ZipOutputStream zip, Nodes nodes, long size) throws IOException {
        MerkleProofs proofs = new MerkleProofs(nodes);
        Writer lines = begin(zip, ExportFiles.PROOFS);
        for (long index = 0; index < size; index++) {
            ProofLine line = new ProofLine(
                    index, nodes.at(0, index), proofs.inclusion(index, size).path());
            lines.append(line.toString()).append('\n');
        }
        end(zip, lines);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static Writer begin(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(entry(name));
        return new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    private static void end(ZipOutputStream zip, Writer lines) throws IOException {
        lines.flush();
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}

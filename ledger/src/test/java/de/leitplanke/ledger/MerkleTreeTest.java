package de.leitplanke.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final int LARGEST = 70;

    private final List<Hash> leaves = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();

    MerkleTreeTest() {
        for (int i = 0; i < LARGEST; i++) {
            Hash leaf = Hash.leaf(ByteBuffer.allocate(Integer.BYTES).putInt(i).array());
            leaves.add(leaf);
            tree.append(leaf);
        }
    }

    @Test
    void hasTheRootsOfTheReferenceTree() {
        for (int size = 0; size <= ReferenceTree.LEAVES.size(); size++) {
            assertThat(ReferenceTree.ofSize(size).head()).isEqualTo(new TreeHead(size, ReferenceTree.ROOTS.get(size)));
        }
    }

    @Test
    void makesThePathsOfTheReferenceTree() {
        MerkleProofs proofs = ReferenceTree.ofSize(8).proofs();

        assertThat(proofs.inclusion(0, 8).path())
                .isEqualTo(ReferenceTree.hashes(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
        assertThat(proofs.inclusion(5, 8).path())
                .isEqualTo(ReferenceTree.hashes(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        assertThat(proofs.inclusion(1, 5).path())
                .isEqualTo(ReferenceTree.hashes(
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
    }

    @Test
    void connectsTheStatesOfTheReferenceTree() {
        MerkleProofs proofs = ReferenceTree.ofSize(8).proofs();

        assertThat(proofs.consistency(6, 8).path())
                .isEqualTo(ReferenceTree.hashes(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        assertThat(proofs.consistency(2, 5).path())
                .isEqualTo(ReferenceTree.hashes(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
        assertThat(proofs.consistency(6, 7).path())
                .isEqualTo(ReferenceTree.hashes(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
    }

    @Test
    void everyLeafIsProvedInEverySize() {
        for (int size = 1; size <= LARGEST; size++) {
            Hash root = tree.proofs().head(size).root();
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.proofs().inclusion(index, size);
                assertThat(proof.holds(leaves.get(index), root)).isTrue();
                assertThat(proof.holds(leaves.get((index + 1) % LARGEST), root)).isFalse();
                assertThat(new InclusionProof(index ^ 1, size, proof.path()).holds(leaves.get(index), root))
                        .isFalse();
            }
        }
    }

    @Test
    void everyStateContinuesEveryEarlierOne() {
        for (int to = 0; to <= LARGEST; to++) {
            for (int from = 0; from <= to; from++) {
                ConsistencyProof proof = tree.proofs().consistency(from, to);
                Hash earlier = tree.proofs().head(from).root();
                Hash later = tree.proofs().head(to).root();
                assertThat(proof.holds(earlier, later)).isTrue();
                assertThat(proof.holds(Hash.leaf(new byte[] {1}), later)).isFalse();
                if (from > 0) {
                    assertThat(proof.holds(earlier, Hash.leaf(new byte[] {1}))).isFalse();
                }
            }
        }
    }

    @Test
    void aShorterLongerOrBentPathProvesNothing() {
        for (int size = 2; size <= LARGEST; size += 3) {
            Hash root = tree.proofs().head(size).root();
            int index = size / 2;
            for (List<Hash> path : damaged(tree.proofs().inclusion(index, size).path())) {
                assertThat(new InclusionProof(index, size, path).holds(leaves.get(index), root))
                        .isFalse();
            }
            Hash earlier = tree.proofs().head(index).root();
            for (List<Hash> path :
                    damaged(tree.proofs().consistency(index, size).path())) {
                assertThat(new ConsistencyProof(index, size, path).holds(earlier, root))
                        .isFalse();
            }
        }
    }

    @Test
    void aTreeOnDiskGoesOnWhereItStood() {
        for (int size = 0; size <= LARGEST; size++) {
            CompactRange range = CompactRange.of(size, tree);
            leaves.subList(size, LARGEST).forEach(leaf -> range.append(leaf, Nodes.Sink.none()));
            assertThat(range.head()).isEqualTo(tree.head());
        }
    }

    @Test
    void appendingWritesEachNodeOnce() {
        List<String> written = new ArrayList<>();
        CompactRange range = CompactRange.empty();

        leaves.subList(0, 64)
                .forEach(leaf -> range.append(leaf, (level, index, hash) -> written.add(level + "/" + index)));

        assertThat(written).hasSize(127).doesNotHaveDuplicates();
    }

    private static List<List<Hash>> damaged(List<Hash> path) {
        List<List<Hash>> result = new ArrayList<>();
        List<Hash> longer = new ArrayList<>(path);
        longer.add(Hash.ofEmptyTree());
        result.add(longer);
        result.add(path.subList(0, path.size() - 1));
        for (int i = 0; i < path.size(); i++) {
            byte[] bytes = path.get(i).bytes();
            bytes[i] ^= 8;
            List<Hash> bent = new ArrayList<>(path);
            bent.set(i, Hash.of(bytes));
            result.add(bent);
        }
        return result;
    }
}

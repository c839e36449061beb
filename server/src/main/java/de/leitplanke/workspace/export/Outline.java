package de.leitplanke.workspace.export;

import de.leitplanke.platform.document.XmlText;
import java.util.ArrayList;
import java.util.List;

/** The body of a document: its title as the only first-level heading and no level left out, as PDF/UA wants it. */
final class Outline {

    private static final int DEEPEST = 6;

    private Outline() {}

    static List<Block> of(FinishedDocument document) {
        List<Block> text = PlainForm.read(XmlText.of(document.text()));
        List<Block> body = new ArrayList<>();
        String title = XmlText.of(document.title()).strip();
        boolean repeated = !text.isEmpty() && isHeading(text.getFirst(), title);
        body.add(new Block.Heading(1, List.of(new Block.Run(title, false))));
        int shift = shallowest(text, repeated) == 1 ? 1 : 0;
        int last = 1;
        for (Block block : repeated ? text.subList(1, text.size()) : text) {
            if (block instanceof Block.Heading heading) {
                last = Math.clamp(heading.level() + shift, 2, Math.min(last + 1, DEEPEST));
                body.add(new Block.Heading(last, heading.text()));
            } else {
                body.add(block);
            }
        }
        return List.copyOf(body);
    }

    private static boolean isHeading(Block block, String title) {
        return block instanceof Block.Heading heading
                && heading.text().stream()
                        .map(Block.Run::text)
                        .reduce("", String::concat)
                        .equals(title);
    }

    private static int shallowest(List<Block> text, boolean repeated) {
        int shallowest = DEEPEST;
        for (Block block : repeated ? text.subList(1, text.size()) : text) {
            if (block instanceof Block.Heading heading) {
                shallowest = Math.min(shallowest, heading.level());
            }
        }
        return shallowest;
    }
}

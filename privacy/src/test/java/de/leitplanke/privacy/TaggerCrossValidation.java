package de.leitplanke.privacy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class TaggerCrossValidation {
    static int fold(int i, int n, int folds) { return n < 100 ? i % folds : i * folds / n; }
    public static void main(String[] a) throws IOException {
        int folds = Integer.parseInt(a[0]);
        int passes = Integer.parseInt(a[1]);
        Path out = Path.of(a[2]);
        List<List<TaggedText>> files = new ArrayList<>();
        List<List<TagPerceptron.Lesson>> lessons = new ArrayList<>();
        for (int i = 3; i < a.length; i++) {
            List<TaggedText> t = TaggedText.readLines(Path.of(a[i]));
            files.add(t);
            lessons.add(t.stream().map(TagPerceptron.Lesson::of).toList());
        }
        JsonMapper json = new JsonMapper();
        List<StringBuilder> outs = new ArrayList<>();
        files.forEach(f -> outs.add(new StringBuilder()));
        for (int fold = 0; fold < folds; fold++) {
            Detector d;
            if (passes == 0) {
                d = Detector.with(new TagWeights(new byte[TagWeights.ROWS * TagWeights.TAGS]));
            } else {
                List<TagPerceptron.Lesson> train = new ArrayList<>();
                for (int q = 0; q < lessons.size(); q++) { List<TagPerceptron.Lesson> l = lessons.get(q); if (!System.getProperty("skip", "").isEmpty() && a[3 + q].matches(System.getProperty("skip"))) continue;
                    for (int i = 0; i < l.size(); i++) if (fold(i, l.size(), folds) != fold) { train.add(l.get(i)); if (Boolean.getBoolean("alone")) train.add(l.get(i).alone()); }
                }
                TagPerceptron p = new TagPerceptron();
                Random r = new Random(17);
                for (int e = 0; e < passes; e++) { Collections.shuffle(train, r); p.pass(train); }
                d = Detector.with(new TagWeights(p.quantised()));
            }
            d = d.withAllowed(Set.of("Musterberg", "Stadt Musterberg"));
            for (int f = 0; f < files.size(); f++) {
                List<TaggedText> t = files.get(f);
                for (int i = 0; i < t.size(); i++) if (fold(i, t.size(), folds) == fold) {
                    ObjectNode o = json.createObjectNode().put("id", t.get(i).id());
                    var arr = o.putArray("spans");
                    for (Finding g : d.detect(t.get(i).text())) arr.addObject().put("start", g.start()).put("end", g.end()).put("label", g.label().name()).put("rule", g.rule()).put("certainty", g.certainty().name());
                    outs.get(f).append(json.writeValueAsString(o)).append('\n');
                }
            }
        }
        Files.createDirectories(out);
        for (int f = 0; f < files.size(); f++) Files.writeString(out.resolve(Path.of(a[3 + f]).getFileName().toString()), outs.get(f));
    }
}

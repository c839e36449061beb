package de.leitplanke.library.coach;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns the weights of the second reading and writes them to a file, to be started by hand. Logistic regression
 * (liblinear, L2-regularised): first clauses and whole orders, then, by a fivefold cross-validation over the orders
 * that the rules were not made by, how much the rules, the best clause and the whole say together.
 */
final class CoachTraining {

    private static final int FOLDS = 5;

    /** Orders written one after the other, often on the same matter, stay together. */
    private static final int BLOCK = 10;

    private static final double PRECISE = 1e-3;

    /** What is to be reached for every criterion. */
    private static final double PRECISION = 0.93;

    private static final double RECALL = 0.85;

    /** Inverse strengths of the regularisation: of clauses, of whole orders, of the verdict. */
    private static final double[] COSTS = {30, 100, 1};

    /** Criteria whose rules follow the taught orders, so that only the others tell how far to trust them. */
    private static final Set<Criterion> FOLLOWED = Set.of(Criterion.M1, Criterion.M2, Criterion.M3, Criterion.Q9);

    private static final int CRITERIA = LearnedWeights.CRITERIA;

    /** An order as it is learned from. */
    private static final class Example {
        private final List<int[]> clauses;
        private final int[] whole;
        private final List<boolean[]> marked;
        private final boolean[] labels;
        private final Evidence.Ruling[] ruled;

        Example(List<int[]> clauses, int[] whole, List<boolean[]> marked, boolean[] labels, Evidence.Ruling[] ruled) {
            this.clauses = clauses;
            this.whole = whole;
            this.marked = marked;
            this.labels = labels;
            this.ruled = ruled;
        }
    }

    /** A table and its biases before they are made small. */
    private static final class Table {
        private final double[][] weights = new double[CRITERIA][];
        private final double[] biases = new double[CRITERIA];
    }

    private final Grammar grammar = new Grammar();
    private final Clauses clauses = new Clauses(grammar);
    private final Traits traits = new Traits(grammar);
    private final Coach rules = Coach.with(LearnedWeights.none());

    private CoachTraining() {}

    /** Learns and writes the file that is named. */
    public static void main(String[] arguments) throws IOException {
        CoachTraining training = new CoachTraining();
        List<Example> fresh = new ArrayList<>(training.examples(training.whole(LabelledPrompt.taught())));
        int taught = fresh.size();
        fresh.addAll(training.examples(training.whole(LabelledPrompt.weighed())));
        LearnedWeights learned = learn(training.examples(LabelledPrompt.ruled()), fresh, taught);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            learned.write(out);
        }
    }

    private List<LabelledPrompt> whole(List<LabelledPrompt> prompts) {
        OrderReader reader = new OrderReader(grammar);
        return prompts.stream()
                .filter(prompt -> SecondReader.isWhole(reader.read(prompt.text())))
                .toList();
    }

    private List<Example> examples(List<LabelledPrompt> prompts) {
        return prompts.stream().map(this::example).toList();
    }

    private Example example(LabelledPrompt prompt) {
        Order order = new OrderReader(grammar).read(prompt.text());
        List<Hit> hits = clauses.of(order);
        List<int[]> rows = traits.of(order, hits);
        boolean[] labels = new boolean[CRITERIA];
        prompt.labels().forEach(label -> labels[SecondReader.number(label)] = true);
        List<Recognised> found = rules.read(prompt.text(), prompt.type()).recognised();
        Evidence.Ruling[] ruled = Arrays.stream(Criterion.values())
                .map(criterion -> SecondReader.ruling(
                        criterion,
                        found.stream()
                                .filter(one -> one.criterion() == criterion)
                                .toList()))
                .toArray(Evidence.Ruling[]::new);
        List<boolean[]> marked = hits.stream()
                .map(hit -> marked(
                        prompt,
                        order.token(hit.from()).start(),
                        order.token(hit.to() - 1).end()))
                .toList();
        return new Example(rows, Traits.together(rows), marked, labels, ruled);
    }

    /** By criterion whether at least half of the clause or of the marked words is common to both. */
    private static boolean[] marked(LabelledPrompt prompt, int start, int end) {
        boolean[] marked = new boolean[CRITERIA];
        for (Recognised words : prompt.words()) {
            int common = Math.min(end, words.end()) - Math.max(start, words.start());
            int shorter = Math.min(end - start, words.end() - words.start());
            marked[SecondReader.number(words.criterion())] |= 2 * common >= shorter;
        }
        return marked;
    }

    /**
     * @param known orders the rules were made by
     * @param fresh others, first as many as the rules of some criteria follow
     */
    private static LearnedWeights learn(List<Example> known, List<Example> fresh, int taught) {
        Evidence[][] evidence = new Evidence[fresh.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> others = new ArrayList<>(known);
            for (int i = 0; i < fresh.size(); i++) {
                if (i / BLOCK % FOLDS != fold) {
                    others.add(fresh.get(i));
                }
            }
            LearnedWeights weights = tables(others, new float[CRITERIA][Evidence.VALUES]);
            for (int i = 0; i < fresh.size(); i++) {
                if (i / BLOCK % FOLDS == fold) {
                    evidence[i] = evidence(weights, fresh.get(i));
                }
            }
            System.err.println("fold " + fold);
        }
        float[][] verdicts = new float[CRITERIA][];
        for (Criterion criterion : Criterion.values()) {
            int number = SecondReader.number(criterion);
            int from = FOLLOWED.contains(criterion) ? taught : 0;
            verdicts[number] = verdict(
                    number, Arrays.copyOfRange(evidence, from, evidence.length), fresh.subList(from, fresh.size()));
        }
        return tables(Stream.concat(known.stream(), fresh.stream()).toList(), verdicts);
    }

    private static Evidence[] evidence(LearnedWeights weights, Example example) {
        List<float[]> each = example.clauses.stream().map(weights::ofClause).toList();
        float[] whole = weights.ofWhole(example.whole);
        Evidence[] evidence = new Evidence[CRITERIA];
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            int number = criterion;
            float best = (float)
                    each.stream().mapToDouble(scores -> scores[number]).max().orElse(-9);
            evidence[criterion] = new Evidence(example.ruled[criterion], best, whole[criterion]);
        }
        return evidence;
    }

    private static LearnedWeights tables(List<Example> examples, float[][] verdicts) {
        List<int[]> rows =
                examples.stream().flatMap(example -> example.clauses.stream()).toList();
        List<boolean[]> marked =
                examples.stream().flatMap(example -> example.marked.stream()).toList();
        Table ofClauses = table(rows, marked::get, COSTS[0]);
        Table ofWhole =
                table(examples.stream().map(example -> example.whole).toList(), i -> examples.get(i).labels, COSTS[1]);
        float[] steps = {step(ofClauses), step(ofWhole)};
        return new LearnedWeights(
                bytes(ofClauses, steps[0]),
                bytes(ofWhole, steps[1]),
                steps,
                new float[][] {floats(ofClauses.biases), floats(ofWhole.biases)},
                verdicts);
    }

    private static Table table(List<int[]> rows, IntFunction<boolean[]> labels, double cost) {
        Feature[][] features = rows.stream().map(CoachTraining::features).toArray(Feature[][]::new);
        Table table = new Table();
        IntStream.range(0, CRITERIA).parallel().forEach(criterion -> {
            double[] learned = regression(features, Traits.ROWS + 1, i -> labels.apply(i)[criterion], cost);
            table.weights[criterion] = learned;
            table.biases[criterion] = learned[Traits.ROWS];
        });
        return table;
    }

    /** Rows of equal weight and length one, and the constant. */
    private static Feature[] features(int[] rows) {
        double value = 1 / Math.sqrt(Math.max(1, rows.length));
        return Stream.concat(
                        Arrays.stream(rows).mapToObj(row -> new FeatureNode(row + 1, value)),
                        Stream.of(new FeatureNode(Traits.ROWS + 1, 1)))
                .toArray(Feature[]::new);
    }

    private static double[] regression(Feature[][] features, int size, IntPredicate label, double cost) {
        double[] labels = IntStream.range(0, features.length)
                .mapToDouble(i -> label.test(i) ? 1 : -1)
                .toArray();
        if (Arrays.stream(labels).allMatch(one -> one < 0)) {
            double[] never = new double[size];
            never[size - 1] = -9;
            return never;
        }
        Problem problem = new Problem();
        problem.l = features.length;
        problem.n = size;
        problem.x = features;
        problem.y = labels;
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISE));
        double sign = model.getLabels()[0] > 0 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
    }

    /**
     * What the rules and both scores say together, with the threshold at which most of the goals is reached; the rules
     * alone where nothing is gained.
     */
    private static float[] verdict(int criterion, Evidence[][] evidence, List<Example> fresh) {
        Feature[][] features = Arrays.stream(evidence)
                .map(one -> nodes(one[criterion].values()))
                .toArray(Feature[][]::new);
        float[] weights = floats(regression(features, Evidence.VALUES, i -> fresh.get(i).labels[criterion], COSTS[2]));
        double best = -1;
        float chosen = weights[0];
        float constant = weights[0];
        for (int step = -12; step <= 12; step++) {
            weights[0] = constant + step / 6f;
            double quality = quality(criterion, weights, evidence, fresh);
            if (quality > best + 1e-9) {
                best = quality;
                chosen = weights[0];
            }
        }
        weights[0] = chosen;
        if (quality(criterion, Evidence.onlyRules(), evidence, fresh) >= best) {
            return Evidence.onlyRules();
        }
        System.err.printf(Locale.ROOT, "%d %.3f %s%n", criterion, best, Arrays.toString(weights));
        return weights;
    }

    private static Feature[] nodes(float[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new FeatureNode(i + 1, values[i]))
                .toArray(Feature[]::new);
    }

    /** How much of the goals is reached, the worse of the two; both together where that is the same. */
    private static double quality(int criterion, float[] weights, Evidence[][] evidence, List<Example> fresh) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < evidence.length; i++) {
            boolean seen = evidence[i][criterion].holds(weights);
            boolean there = fresh.get(i).labels[criterion];
            right += seen && there ? 1 : 0;
            wrong += seen && !there ? 1 : 0;
            missed += !seen && there ? 1 : 0;
        }
        double precision = right / Math.max(1.0, right + wrong);
        double recall = right / Math.max(1.0, right + missed);
        return Math.min(precision / PRECISION, recall / RECALL) + (precision + recall) / 100;
    }

    private static float step(Table table) {
        double largest = Arrays.stream(table.weights)
                .flatMapToDouble(weights -> Arrays.stream(weights, 0, Traits.ROWS))
                .map(Math::abs)
                .max()
                .orElse(1);
        return (float) (largest / Byte.MAX_VALUE);
    }

    private static byte[] bytes(Table table, float step) {
        byte[] bytes = new byte[Traits.ROWS * CRITERIA];
        for (int row = 0; row < Traits.ROWS; row++) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                bytes[row * CRITERIA + criterion] = (byte) Math.round(table.weights[criterion][row] / step);
            }
        }
        return bytes;
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}

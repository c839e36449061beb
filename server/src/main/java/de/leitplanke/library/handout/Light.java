package de.leitplanke.library.handout;

import de.leitplanke.agreement.Matrix;
import de.leitplanke.agreement.MatrixWord;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.ToolClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the matrix of a version says about a class of data, in one colour. */
public enum Light {
    /** Goes as it is into every tool that takes anything at all. */
    GREEN("✓", "+", "ok"),
    /** Goes only into some tools, or with placeholders; nobody has to release it. */
    YELLOW("!", "!", "cond"),
    /** Goes nowhere, unless a field of use is released for it. */
    RED("×", "×", "no");

    private static final Set<MatrixWord> AS_IT_IS = EnumSet.of(MatrixWord.ALLOWED, MatrixWord.WITH_REASON);
    private static final Set<MatrixWord> CLOSED = EnumSet.of(MatrixWord.WITH_RELEASE, MatrixWord.FORBIDDEN);

    private final String sign;
    private final String printedSign;
    private final String look;

    Light(String sign, String printedSign, String look) {
        this.sign = sign;
        this.printedSign = printedSign;
        this.look = look;
    }

    static Light of(Matrix matrix, DataClass data) {
        List<MatrixWord> words =
                open(matrix).stream().map(tool -> matrix.word(data, tool)).toList();
        if (CLOSED.containsAll(words)) {
            return RED;
        }
        return AS_IT_IS.containsAll(words) ? GREEN : YELLOW;
    }

    /** The classes of tools that take anything at all. */
    static List<ToolClass> open(Matrix matrix) {
        return matrix.tools().stream()
                .filter(tool ->
                        matrix.data().stream().anyMatch(data -> matrix.word(data, tool) != MatrixWord.FORBIDDEN))
                .toList();
    }

    public String sign() {
        return sign;
    }

    /** A sign that the font for paper has. */
    public String printedSign() {
        return printedSign;
    }

    /** Class of the look, in addition to sign and word. */
    public String look() {
        return look;
    }

    public String textKey() {
        return "handout.light." + name();
    }

    /** Key of the sentence that explains the colour. */
    public String meaningKey() {
        return "handout.light.meaning." + name();
    }
}

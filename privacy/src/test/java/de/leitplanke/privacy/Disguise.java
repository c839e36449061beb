package de.leitplanke.privacy;

import java.text.Normalizer;
import java.util.Random;

/** What programs do to a text on its way without changing a word of it. */
enum Disguise {
    DECOMPOSED_LETTERS {
        @Override
        String of(String text, Random random) {
            return Normalizer.normalize(text, Normalizer.Form.NFD);
        }
    },
    SPACES_THAT_DO_NOT_BREAK {
        @Override
        String of(String text, Random random) {
            return each(text, c -> c == ' ' ? String.valueOf("\u00A0\u202F\u2009".charAt(random.nextInt(3))) : text(c));
        }
    },
    INVISIBLE_SIGNS {
        @Override
        String of(String text, Random random) {
            return each(
                    text,
                    c -> text(c)
                            + (random.nextInt(3) == 0
                                    ? text("\u00AD\u200B\u200D\u2060\uFEFF".charAt(random.nextInt(5)))
                                    : ""));
        }
    },
    HYPHENS_THAT_DO_NOT_BREAK {
        @Override
        String of(String text, Random random) {
            return text.replace('-', '\u2011');
        }
    },
    LINE_ENDS_OF_WINDOWS {
        @Override
        String of(String text, Random random) {
            return text.replace("\n", "\r\n");
        }
    },
    QUOTED_MAIL {
        @Override
        String of(String text, Random random) {
            return "> " + text.replace("\n", "\n> ") + "\n>\n> Ende";
        }
    },
    PAGE {
        @Override
        String of(String text, Random random) {
            return "<p class=\"a\">" + each(text, Disguise::entity) + "</p>";
        }
    },
    TABLE {
        @Override
        String of(String text, Random random) {
            return text.indexOf('\n') < 0 ? "| Angabe |\n|---|\n| " + text + " |\n" : text;
        }
    };

    abstract String of(String text, Random random);

    private interface Change {
        String of(char c);
    }

    private static String each(String text, Change change) {
        StringBuilder changed = new StringBuilder();
        text.chars().forEach(c -> changed.append(change.of((char) c)));
        return changed.toString();
    }

    private static String text(char c) {
        return String.valueOf(c);
    }

    private static String entity(char c) {
        return switch (c) {
            case 'ä' -> "&auml;";
            case 'ö' -> "&#246;";
            case 'ü' -> "&#xFC;";
            case 'ß' -> "&szlig;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\n' -> "<br>\n";
            default -> text(c);
        };
    }

    /** The text without all that a disguise adds. */
    static String off(String text) {
        String plain = PreparedText.of(text).text().replace('\n', ' ');
        return plain.replaceAll(" +", " ").strip();
    }
}

package de.leitplanke.platform.start;

/** A content file that cannot be used; names file, line and reason. */
public class BrokenContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    public BrokenContent(String file, int line, String reason) {
        super(file + ", Zeile " + line + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}

package de.leitplanke.workspace.doubt;

import java.util.List;

/** Reads claims of one kind from a place in the text, looking ahead no further than a fixed number of tokens. */
interface Scanner {

    /** Adds what starts at this token and returns the token behind it, or {@code at} where nothing starts. */
    int scan(Tokens tokens, int at, List<Claim> claims);
}

package de.leitplanke.workspace;

/** What can be done with an assignment. */
enum Act {
    COPY_OUT,
    SEND_PARTS,
    RECEIVE_ANSWER,
    REWRITE_ORDER,
    SIGN,
    ASK_SECOND,
    COUNTERSIGN,
    RETURN,
    WITHDRAW
}

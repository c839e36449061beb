package de.leitplanke.rules;

/**
 * What the rules of one group of facts contribute to a decision about a single situation: which effects hit, which are
 * open because something is unknown, and the obligations of both kinds, one bit each.
 */
record Summary(
        boolean forbidden,
        boolean forbiddenOpen,
        boolean approval,
        boolean approvalOpen,
        boolean allowed,
        boolean allowedOpen,
        int duties,
        int openDuties) {

    static final Summary NONE = new Summary(false, false, false, false, false, false, 0, 0);
    static final Summary FORBIDDEN = new Summary(true, false, false, false, false, false, 0, 0);

    Summary with(CompiledRule rule, Truth truth) {
        boolean hit = truth == Truth.YES;
        boolean open = truth == Truth.UNKNOWN;
        Effect effect = rule.rule().effect();
        return new Summary(
                forbidden || (hit && effect == Effect.FORBIDDEN),
                forbiddenOpen || (open && effect == Effect.FORBIDDEN),
                approval || (hit && effect == Effect.APPROVAL_NEEDED),
                approvalOpen || (open && effect == Effect.APPROVAL_NEEDED),
                allowed || (hit && effect == Effect.ALLOWED),
                allowedOpen || (open && effect == Effect.ALLOWED),
                duties | (hit ? rule.duties() : 0),
                openDuties | (open ? rule.duties() : 0));
    }

    /** The contribution of both groups together. */
    Summary joined(Summary other) {
        return new Summary(
                        forbidden || other.forbidden,
                        forbiddenOpen || other.forbiddenOpen,
                        approval || other.approval,
                        approvalOpen || other.approvalOpen,
                        allowed || other.allowed,
                        allowedOpen || other.allowedOpen,
                        duties | other.duties,
                        openDuties | other.openDuties)
                .reduced();
    }

    /** Forgets what can no longer make a difference, so that few different summaries remain to be combined. */
    Summary reduced() {
        if (forbidden) {
            return FORBIDDEN;
        } else if (forbiddenOpen) {
            return new Summary(false, true, false, false, false, false, 0, 0);
        } else {
            return new Summary(
                    false,
                    false,
                    approval,
                    approvalOpen && !approval,
                    allowed,
                    allowedOpen,
                    duties,
                    openDuties & ~duties);
        }
    }

    /** True if no rule answers. */
    boolean unanswered() {
        return !forbidden && !approval && !allowed;
    }

    Outcome outcome() {
        if (forbidden || (unanswered() && !forbiddenOpen && !approvalOpen && !allowedOpen)) {
            return Outcome.FORBIDDEN;
        } else if (forbiddenOpen
                || (approvalOpen && !approval)
                || (allowedOpen && unanswered())
                || (openDuties & ~duties) != 0) {
            return Outcome.UNDETERMINED;
        } else if (approval) {
            return Outcome.APPROVAL_NEEDED;
        } else {
            return duties == 0 ? Outcome.ALLOWED : Outcome.ALLOWED_WITH_OBLIGATIONS;
        }
    }
}

package org.chancery.source.web;

/** Why an address gave nothing. */
final class FetchFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String what;
    private final String hint;
    private final boolean refused;

    FetchFault(String what, String hint) {
        this(what, hint, false);
    }

    private FetchFault(String what, String hint, boolean refused) {
        super(what);
        this.what = what;
        this.hint = hint;
        this.refused = refused;
    }

    /** It is not asked at all. */
    static FetchFault refused(String what, String hint) {
        return new FetchFault(what, hint, true);
    }

    String what() {
        return what;
    }

    String hint() {
        return hint;
    }

    /** Whether it was not asked, so that it makes no difference whether it could be reached. */
    boolean isRefused() {
        return refused;
    }
}

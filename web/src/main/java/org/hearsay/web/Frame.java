package org.hearsay.web;

/**
 * What every page has around what it shows.
 *
 * @param title its title
 * @param here the path of the view that it is, empty where it is none
 * @param self its own address, without the host
 * @param style the address of the style
 * @param script the address of the script
 * @param icon the address of the icon
 * @param edits whether who looks at it may change what the ledger says
 * @param formToken what forms must have that change something
 * @param who the name under which somebody corrects, empty where none was given yet
 */
public record Frame(
        String title,
        String here,
        String self,
        String style,
        String script,
        String icon,
        boolean edits,
        String formToken,
        String who) {

    /** Whether a view is this page. */
    public boolean is(String path) {
        return here.equals(path);
    }

    /** Whether it is one of the pages under a view. */
    public boolean isIn(String view) {
        return here.equals(view) || here.startsWith(view + "/");
    }
}

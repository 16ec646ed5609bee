import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.File;
import javax.imageio.ImageIO;

/**
 * Draws kyiv.png, a picture for the sample: the way from Kyiv by Berlin to Geneva over the lines of the globe. Run it
 * from the top of the project: {@code java -Djava.awt.headless=true briefings/events/pictures/Kyiv.java}
 */
final class Kyiv {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 675;
    private static final Color NIGHT = new Color(0x14304d);
    private static final Color LINE = new Color(0x3a5d80);
    private static final Color PAPER = new Color(0xf6f3ec);
    private static final Color GOLD = new Color(0xe3b341);

    private final Graphics2D ink;

    private Kyiv(Graphics2D ink) {
        this.ink = ink;
    }

    public static void main(String[] args) throws Exception {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = picture.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new Kyiv(ink).draw();
        ImageIO.write(picture, "png", new File("briefings/events/pictures/kyiv.png"));
    }

    private void draw() throws Exception {
        ink.setColor(NIGHT);
        ink.fillRect(0, 0, WIDTH, HEIGHT);
        ink.setColor(LINE);
        ink.setStroke(new BasicStroke(1.5f));
        for (int longitude = -20; longitude <= 60; longitude += 5) {
            meridian(longitude);
        }
        for (int latitude = 35; latitude <= 65; latitude += 5) {
            parallel(latitude);
        }
        ink.setColor(GOLD);
        ink.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {2, 11}, 0));
        way(at(50.45, 30.52), at(52.52, 13.40));
        way(at(52.52, 13.40), at(46.20, 6.15));
        city("Berlin", at(52.52, 13.40), 40, 26);
        city("Geneva", at(46.20, 6.15), 40, 14);
        city("Kyiv", at(50.45, 30.52), 96, 0);
        ink.setFont(font("ChancerySans-Regular", 27));
        ink.setColor(GOLD);
        Point2D kyiv = at(50.45, 30.52);
        ink.drawString("50° 27′ N   30° 31′ E", (float) kyiv.getX() + 28, (float) kyiv.getY() + 88);
    }

    /** A conic projection: meridians run together towards the pole, parallels are arcs about it. */
    private static Point2D at(double latitude, double longitude) {
        double radius = (128 - latitude) * 20.5;
        double angle = Math.toRadians((longitude - 20) * 0.77);
        return new Point2D.Double(540 + radius * Math.sin(angle), radius * Math.cos(angle) - 1245);
    }

    private void meridian(int longitude) {
        Path2D line = new Path2D.Double();
        line.moveTo(at(70, longitude).getX(), at(70, longitude).getY());
        line.lineTo(at(30, longitude).getX(), at(30, longitude).getY());
        ink.draw(line);
    }

    private void parallel(int latitude) {
        Path2D line = new Path2D.Double();
        line.moveTo(at(latitude, -30).getX(), at(latitude, -30).getY());
        for (int longitude = -29; longitude <= 70; longitude++) {
            line.lineTo(at(latitude, longitude).getX(), at(latitude, longitude).getY());
        }
        ink.draw(line);
    }

    /** A way that bends to the north. */
    private void way(Point2D from, Point2D to) {
        Path2D line = new Path2D.Double();
        line.moveTo(from.getX(), from.getY());
        line.quadTo((from.getX() + to.getX()) / 2, Math.min(from.getY(), to.getY()) - 55, to.getX(), to.getY());
        ink.draw(line);
    }

    private void city(String name, Point2D at, int letters, int drop) throws Exception {
        int size = 6 + letters / 10;
        ink.setColor(PAPER);
        ink.fill(new Ellipse2D.Double(at.getX() - size, at.getY() - size, 2 * size, 2 * size));
        ink.setFont(font("ChancerySerif-SemiBold", letters));
        ink.drawString(name, (float) at.getX() + size + 10, (float) at.getY() + letters * 0.33f + drop);
    }

    private static Font font(String name, int size) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new File("templates/fonts/" + name + ".ttf")).deriveFont((float) size);
    }
}

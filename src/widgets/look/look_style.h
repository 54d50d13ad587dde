// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QProxyStyle>

namespace parvis {

class BoxTexts;

/// What a LookStyle draws with.
struct LookMeasures
{
    int unit = 8; ///< logical pixels: a step of margins and gaps
    QColor accent;
    QColor faint;
    QIcon (*icon)(const QString& name) = nullptr; ///< of the line icons
};

/// Fusion with icons that grow with the text, a little more room around the texts of lists and tables, and boxes of
/// choices whose texts can be read.
class LookStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit LookStyle(const LookMeasures& measures);

    /// Menus show the tips of their entries: why one is greyed, where a file lies. Bars of tabs keep theirs in view.
    /// The wheel scrolls: a choice or a value that passes below the mouse keeps what it has.
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    /// Line icons where the toolkit has coloured ones of its own: in buttons of dialogs and beside messages.
    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const override;
    /// Where motion is reduced, a bar of a job of unknown length is striped and stands still.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    /// A letter that is underlined, as of a mnemonic, takes as much room as it was measured with.
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role = QPalette::NoRole) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

protected:
    /// A tip that only repeats the text of its entry is none. Enter presses the button that has the keyboard, and not
    /// the one that a dialog closes with.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LookMeasures measures_;
    BoxTexts* boxTexts_;
};

} // namespace parvis

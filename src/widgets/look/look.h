// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/state_mark.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <functional>

class QApplication;
class QObject;

namespace parvis {

/// How the program looks: Fusion with palettes of its own (light, dark), one accent, text at a chosen size, and one
/// family of icons recoloured for the palette. GUI thread; the settings keep the choice.
class Look
{
public:
    enum class Mode { System, Light, Dark };

    /// The colours that a palette has no role for.
    enum class Ink {
        Accent,
        Faint,      ///< secondary text, AA on the page
        Line,       ///< borders and grid
        Raised,     ///< background of headers and cards
        Navigation, ///< background of the page list
        ErrorText,
        ErrorFill,
        WarningFill,
        InformationFill
    };

    static Mode mode();
    static int textPercent(); ///< 100, 125, 150, 200
    static void setMode(Mode mode);
    static void setTextPercent(int percent);

    /// Reads the settings and dresses the application; called again after each choice.
    static void apply();
    /// Calls `dress` now, and again after each change of palette or text size while `owner` lives: what was built with
    /// margins and fonts of the look keeps to them.
    static void follow(QObject* owner, const std::function<void()>& dress);
    /// @param font  of the look, for as long as the widget lives: &Look::sectionFont
    static void keepFont(QWidget* widget, QFont (*font)());

    static QColor ink(Ink ink);
    static QColor tone(Tone tone);
    static QPalette palette(bool dark);
    /// An icon of resources/icons in the colour of the text, in the accent when checked. Empty for an unknown name.
    static QIcon icon(const QString& name);

    /// 8 logical pixels at 100 %, more with larger text: margins and gaps are multiples.
    static int unit();
    /// Larger text: of a page's title, of a section.
    static QFont titleFont();
    static QFont sectionFont();
    static QFont smallFont();
    static QFont codeFont(); ///< digits of equal width

private:
    static QString styleSheet();
};

} // namespace parvis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_text.h"

#include "widgets/controls/note_label.h"
#include "widgets/look/box_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

bool scrolls(const QWidget* widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return true;
    }
    return false;
}

/// What a label needs in the width that it has.
QSize neededBy(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    return {0, label.heightForWidth(label.width())};
}

/// Shorter than what can still be told apart.
bool isCutShort(const QComboBox& box)
{
    constexpr int leastLetters = 12;
    const QString shown = box.isEditable() ? box.currentText() : shownText(box);
    return shown != box.currentText() && shown.size() < leastLetters;
}

/// A title that is too wide ends in "…", where its tip has it whole.
bool isCut(const QHeaderView& header)
{
    QFont bold = header.font();
    bold.setWeight(QFont::DemiBold);
    for (int column = 0; header.orientation() == Qt::Horizontal && column < header.count(); ++column) {
        const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (!header.isSectionHidden(column) &&
            QFontMetrics(bold).horizontalAdvance(title) > header.sectionSize(column) && !tip.contains(title))
            return true;
    }
    return false;
}

/// A row of tabs that is too long scrolls by its arrows.
bool isCut(const QTabBar& bar)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        const bool isWhole = bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) < bar.tabRect(tab).width();
        if (!isWhole && bar.tabToolTip(tab).isEmpty())
            return true;
    }
    return false;
}

bool isCut(const QWidget& widget)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return isCutShort(*box);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return isCut(*header);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return isCut(*bar);
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return group->fontMetrics().horizontalAdvance(group->title()) > group->width();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const NoteLabel*>(label))
            return false;
        const QSize needed = neededBy(*label);
        return needed.width() > label->width() + 1 || needed.height() > label->height() + 1;
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool isPlain = qobject_cast<const QPushButton*>(button) || qobject_cast<const QCheckBox*>(button) ||
                         qobject_cast<const QRadioButton*>(button) || qobject_cast<const QToolButton*>(button);
    if (!isPlain || button->text().isEmpty() || button->objectName() == u"stateFilter")
        return false;
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return false;
    return button->sizeHint().width() > button->width() + 1;
}

} // namespace

QStringList cutTextsIn(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || widget->visibleRegion().isEmpty())
            continue;
        const bool isHalfSeen = !scrolls(widget->parentWidget()) &&
                                (qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)) &&
                                widget->visibleRegion().boundingRect() != widget->rect();
        if (!isHalfSeen && !isCut(*widget))
            continue;
        const QVariant text = widget->property("text");
        cut << u"%1 %2 “%3”: %4x%5 of %6x%7"_s
                   .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                        text.toString().left(60))
                   .arg(widget->width())
                   .arg(widget->height())
                   .arg(widget->sizeHint().width())
                   .arg(widget->sizeHint().height());
    }
    return cut;
}

} // namespace parvis::test

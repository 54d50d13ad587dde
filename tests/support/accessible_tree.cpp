// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_tree.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialogButtonBox>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

/// A sign such as "‹" or "…" says nothing when it is read aloud.
bool isInWords(const QString& name)
{
    return std::ranges::any_of(name, [](QChar each) { return each.isLetterOrNumber(); });
}

/// Roles of which a user has to hear what they are for.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Grouping:
    case QAccessible::ProgressBar:
    case QAccessible::Chart:
    case QAccessible::Canvas:
    case QAccessible::Graphic:
    case QAccessible::Dialog:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// Roles that say nothing of what a user can do there.
bool isMute(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window ||
           role == QAccessible::Pane || role == QAccessible::LayeredPane || role == QAccessible::Border;
}

class Walk
{
public:
    QStringList faults;

    void visit(QAccessibleInterface* node)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        const auto* widget = qobject_cast<const QWidget*>(node->object());
        if (widget && (!widget->isVisible() || widget->focusProxy())) // the line of a list that is typed into
            return;
        checkName(*node, widget);
        if (widget) {
            checkStates(*node, *widget);
            checkPicture(*node, *widget);
        }
        if (node->tableInterface()) {
            checkTable(*node, widget);
            visitFields(widget);
            return;
        }
        const int all = node->childCount();
        for (int child = 0; child < (node->role() == QAccessible::List ? std::min(all, 3) : all); ++child)
            visit(node->child(child));
    }

private:
    void say(const QAccessibleInterface& node, const QWidget* widget, const QString& fault)
    {
        const QString place = widget ? placeOf(*widget)
                              : node.parent() && node.parent()->object()
                                  ? u"in "_s + node.parent()->object()->objectName()
                                  : QString();
        const char* role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(node.role());
        faults << u"%1 (%2): %3"_s.arg(fault, QString::fromLatin1(role), place);
    }

    void checkName(const QAccessibleInterface& node, const QWidget* widget)
    {
        const QString name = node.text(QAccessible::Name);
        const bool isStop =
            widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (isStop && isMute(node.role()))
            say(node, widget, u"a stop without a role"_s);
        const bool speaksByParts = qobject_cast<const QDialogButtonBox*>(widget);
        if ((isStop || needsName(node.role())) && !speaksByParts && !isInWords(name))
            say(node, widget, u"no name in words: “%1”"_s.arg(name));
        if (widget && widget->isWindow() && !isInWords(widget->windowTitle()) && !isInWords(name))
            say(node, widget, u"a window without a title"_s);
    }

    void checkPicture(const QAccessibleInterface& node, const QWidget& widget)
    {
        const bool isView =
            qobject_cast<const QGraphicsView*>(&widget) && node.role() != QAccessible::Grouping; // of pages
        if (!isView && node.role() != QAccessible::Chart)
            return;
        if (node.role() != QAccessible::Chart || !isInWords(node.text(QAccessible::Name)))
            say(node, &widget, u"a chart that does not say so"_s);
        if (!isInWords(node.text(QAccessible::Description)))
            say(node, &widget, u"a chart whose data are not told in words"_s);
    }

    void checkStates(const QAccessibleInterface& node, const QWidget& widget)
    {
        const QAccessible::State state = node.state();
        if (!widget.isEnabled() && !state.disabled)
            say(node, &widget, u"does not say that it is disabled"_s);
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && button->isCheckable()) {
            if (!state.checkable || bool(state.checked) != button->isChecked())
                say(node, &widget, u"does not say whether it is down"_s);
        }
        const auto* line = qobject_cast<const QLineEdit*>(&widget);
        const auto* text = qobject_cast<const QPlainTextEdit*>(&widget);
        if (((line && line->isReadOnly()) || (text && text->isReadOnly())) && !state.readOnly)
            say(node, &widget, u"does not say that it is only read"_s);
        if (widget.property("invalid").toBool() && node.text(QAccessible::Description).isEmpty())
            say(node, &widget, u"does not say what is wrong"_s);
    }

    /// Each shown column has a title, which a cell leads to.
    void checkTable(const QAccessibleInterface& node, const QWidget* widget)
    {
        QAccessibleTableInterface* table = const_cast<QAccessibleInterface&>(node).tableInterface();
        const auto* view = qobject_cast<const QTableView*>(widget);
        for (int column = 0; column < table->columnCount(); ++column) {
            if (view && view->isColumnHidden(column))
                continue;
            const QString title = table->columnDescription(column);
            if (view && !isInWords(title))
                say(node, widget, u"column %1 has no title: “%2”"_s.arg(column).arg(title));
            if (table->rowCount() == 0)
                continue;
            QAccessibleInterface* cell = table->cellAt(0, column);
            if (!cell || !cell->isValid())
                say(node, widget, u"column %1 has no cell"_s.arg(column));
            else if (view && cell->tableCellInterface() && cell->tableCellInterface()->columnHeaderCells().isEmpty())
                say(node, widget, u"a cell of column %1 does not lead to its title"_s.arg(column));
        }
    }

    /// Widgets over a table, as the fields of its filters, are no children of its cells.
    void visitFields(const QWidget* view)
    {
        if (!view)
            return;
        for (QWidget* field : view->findChildren<QWidget*>()) {
            if (field->isVisible() && (field->focusPolicy() & Qt::TabFocus) != 0) {
                QAccessibleInterface* node = QAccessible::queryAccessibleInterface(field);
                checkName(*node, field);
                checkStates(*node, *field);
            }
        }
    }
};

} // namespace

QStringList accessibleFaultsIn(QWidget& root)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(&root));
    return walk.faults;
}

QString placeOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* each = &widget; each; each = each->parentWidget())
        path << QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName();
    return path.join(u" in "_s);
}

} // namespace parvis::test

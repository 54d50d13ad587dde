// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/words/shown_text.h"

#include "tests/support/french_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

QString written(const QTextDocument& text)
{
    return text.toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

/// Adds to the texts of one place.
class Adder
{
public:
    Adder(ShownTexts& texts, QString place)
        : texts_(texts)
        , place_(std::move(place))
    {
    }

    /// @param hasMnemonic  the & before a letter is none of the text
    void add(QString text, const QString& kind, bool hasMnemonic = false)
    {
        static const QRegularExpression mark(u"&(?=[\\w&])"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (hasMnemonic)
            text.remove(mark);
        if (!text.trimmed().isEmpty() && !texts_.contains(text))
            texts_.insert(text, place_ + u' ' + kind);
    }

    void addModel(const QAbstractItemModel& model, const QString& kind, const QModelIndex& parent = {})
    {
        for (int row = 0; row < std::min(model.rowCount(parent), 500); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    add(index.data(role).toString(), kind);
                // "Title of the column, then what stands in the cell" is no sentence.
                const QString name = index.data(Qt::AccessibleTextRole).toString();
                if (!name.endsWith(index.data().toString()))
                    add(name, kind);
            }
            if (const QModelIndex first = model.index(row, 0, parent); model.hasChildren(first))
                addModel(model, kind, first);
        }
    }

    void addWidget(const QWidget& widget)
    {
        if (showsTypefaces(widget))
            return;
        const QString kind = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        add(widget.toolTip(), kind + u" tip"_s);
        add(widget.statusTip(), kind);
        add(widget.accessibleName(), kind + u" name"_s, true);
        add(widget.accessibleDescription(), kind + u" description"_s);
        if (widget.isWindow())
            add(widget.windowTitle(), kind);
        for (const QAction* action : widget.actions()) {
            add(action->text(), kind + u" action"_s, true);
            add(action->toolTip(), kind + u" action"_s);
        }
        addOwnText(widget, kind);
    }

private:
    /// Their names are those that their makers gave them.
    static bool showsTypefaces(const QWidget& widget)
    {
        for (const QWidget* within = &widget; within; within = within->parentWidget()) {
            if (within->objectName() == u"typeface")
                return true;
        }
        return false;
    }

    void addOwnText(const QWidget& widget, const QString& kind)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(label->text(), kind, label->buddy());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(button->text(), kind, true);
        else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            add(group->title(), kind, true);
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            addModel(*box->model(), kind);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            addTabs(*tabs, kind);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
            addView(*view, kind);
        else
            addField(widget, kind);
    }

    void addField(const QWidget& widget, const QString& kind)
    {
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            add(line->text(), kind);
            add(line->placeholderText(), kind);
        } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget)) {
            add(written(*plain->document()), kind);
            add(plain->placeholderText(), kind);
        } else if (const auto* rich = qobject_cast<const QTextEdit*>(&widget)) {
            add(written(*rich->document()), kind);
            add(rich->placeholderText(), kind);
        } else if (const auto* bar = qobject_cast<const QProgressBar*>(&widget)) {
            add(bar->format().contains(u"%p"_s) ? QString() : bar->format(), kind);
        } else if (const auto* number = qobject_cast<const QSpinBox*>(&widget)) {
            add(number->text(), kind);
            add(number->specialValueText(), kind);
        }
    }

    void addTabs(const QTabBar& tabs, const QString& kind)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            add(tabs.tabText(i), kind, true);
            add(tabs.tabToolTip(i), kind);
        }
    }

    void addView(const QAbstractItemView& view, const QString& kind)
    {
        const QAbstractItemModel* model = view.model();
        if (!model || qobject_cast<const QHeaderView*>(&view))
            return;
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                add(model->headerData(column, Qt::Horizontal, role).toString(), kind + u" header"_s);
        }
        addModel(*model, kind);
    }

    ShownTexts& texts_;
    QString place_;
};

} // namespace

void addShownTexts(const QWidget& window, const QString& place, ShownTexts& texts)
{
    Adder adder(texts, place);
    adder.addWidget(window);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        adder.addWidget(*widget);
    for (const QAction* action : window.findChildren<QAction*>()) {
        adder.add(action->text(), u"action"_s, true);
        adder.add(action->toolTip(), u"action"_s);
    }
}

QString faultsIn(const ShownTexts& texts)
{
    QStringList faults;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        for (const QString& fault : shownFaults(it.key()))
            faults << u"%1: %2"_s.arg(it.value(), fault);
    }
    return faults.join(u'\n');
}

} // namespace parvis::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/view_parts.h"

#include "app/printing/view_pictures.h"
#include "app/printing/view_tables.h"
#include "domain/web_link.h"
#include "widgets/controls/card.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/look/look.h"
#include "widgets/look/state_label.h"
#include "widgets/tables/record_table_view.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextDocument>
#include <QTextTable>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString plainText(const std::vector<ViewText>& texts)
{
    QStringList lines;
    for (const ViewText& text : texts) {
        QString line;
        for (const ViewRun& run : text.runs)
            line += run.text;
        lines << line;
    }
    return lines.join(u'\n');
}

std::vector<ViewText> textsOf(const QLabel& label)
{
    const bool rich =
        label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (rich)
        return viewTextsOf(label.text());
    std::vector<ViewText> texts;
    for (const QString& line : label.text().split(u'\n', Qt::SkipEmptyParts))
        texts.push_back({{{line}}});
    return texts;
}

/// Reads widgets in the order of their layouts.
class Reader
{
public:
    void read(const QWidget& widget)
    {
        if (fields_.contains(&widget))
            return;
        if (const auto* table = qobject_cast<const RecordTableView*>(&widget))
            addTable(viewTableOf(*table));
        else if (const auto* tree = qobject_cast<const QTreeView*>(&widget))
            addTable(viewTableOf(*tree));
        else if (const auto* chart = qobject_cast<const QGraphicsView*>(&widget))
            add(pictureOf(*chart));
        else if (const auto* label = qobject_cast<const QLabel*>(&widget))
            readLabel(*label);
        else if (const QString value = valueOf(widget); !value.isEmpty())
            add(ViewText{{{value}}});
        else if (const QWidget* inner = contentOf(widget))
            readShown(*inner);
        else if (const auto* splitter = qobject_cast<const QSplitter*>(&widget))
            readParts(*splitter);
        else if (const auto* grid = qobject_cast<const QGridLayout*>(widget.layout()))
            readGrid(*grid);
        else if (widget.layout() && !isControl(widget))
            readLayout(*widget.layout());
    }

    std::vector<ViewPart> take()
    {
        endFacts();
        return std::move(parts_);
    }

private:
    static bool isControl(const QWidget& widget)
    {
        return qobject_cast<const ChipBar*>(&widget) || qobject_cast<const QAbstractButton*>(&widget);
    }

    /// What a widget that shows a single value says; empty: it is no such widget.
    static QString valueOf(const QWidget& widget)
    {
        if (qobject_cast<const StateLabel*>(&widget))
            return widget.accessibleName();
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            return line->text();
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
            return text->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            return box->currentText();
        if (const auto* box = qobject_cast<const QAbstractSpinBox*>(&widget))
            return box->text();
        return {};
    }

    /// The one of its parts that is shown, of a widget that shows one at a time.
    static const QWidget* contentOf(const QWidget& widget)
    {
        if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
            return area->widget();
        if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
            return tabs->currentWidget();
        if (const auto* stack = qobject_cast<const QStackedWidget*>(&widget))
            return stack->currentWidget();
        return nullptr;
    }

    void readShown(const QWidget& widget)
    {
        if (!widget.isHidden())
            read(widget);
    }

    void readParts(const QSplitter& splitter)
    {
        for (int i = 0; i < splitter.count(); ++i)
            readShown(*splitter.widget(i));
    }

    /// Lines that look like buttons, each a word and its number, are the values of a card.
    void readLayout(const QLayout& layout)
    {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem* item = layout.itemAt(i);
            if (item->layout())
                readLayout(*item->layout());
            else if (item->widget() && isFigure(*item->widget()))
                readFigure(*item->widget());
            else if (item->widget())
                readShown(*item->widget());
        }
    }

    /// Of a card: a button that shows a figure and opens what is behind it.
    static bool isFigure(const QWidget& widget)
    {
        for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
            if (qobject_cast<const Card*>(parent))
                return qobject_cast<const QAbstractButton*>(&widget) && !widget.inherits("QToolButton");
        }
        return false;
    }

    /// "Signed by all, 12" is a line with its bar, "12 contracts" a figure and what it counts.
    void readFigure(const QWidget& widget)
    {
        if (widget.isHidden())
            return;
        const QString text = static_cast<const QAbstractButton&>(widget).text();
        const QString rest = widget.accessibleName().mid(text.size());
        if (rest.startsWith(u", "))
            addFact({text, rest.sliced(2)});
        else
            addFact({rest.trimmed(), text, widget.accessibleDescription()});
    }

    /// Labels beside their fields are facts; any other grid is a table.
    void readGrid(const QGridLayout& grid)
    {
        bool areFacts = false;
        for (int i = 0; i < grid.count() && !areFacts; ++i) {
            const auto* label = qobject_cast<const QLabel*>(grid.itemAt(i)->widget());
            areFacts = label && label->buddy();
        }
        if (areFacts)
            readLayout(grid);
        else
            addTable(tableOf(grid));
    }

    static ViewTable tableOf(const QGridLayout& grid)
    {
        constexpr int characters = 16;
        ViewTable table;
        table.columns.resize(std::size_t(grid.columnCount()), {{}, characters});
        for (int row = 0; row < grid.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < grid.columnCount(); ++column) {
                QLayoutItem* item = grid.itemAtPosition(row, column);
                cells << (item && item->widget() && !item->widget()->isHidden() ? textOf(*item->widget()) : QString());
            }
            if (std::ranges::any_of(cells, [](const QString& cell) { return !cell.isEmpty(); }))
                table.rows.push_back(std::move(cells));
        }
        return table;
    }

    /// All that a field says, line by line.
    static QString textOf(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            return plainText(textsOf(*label));
        if (const QString value = valueOf(widget); !value.isEmpty() || !widget.layout())
            return value;
        QStringList lines;
        for (int i = 0; i < widget.layout()->count(); ++i) {
            const QWidget* part = widget.layout()->itemAt(i)->widget();
            if (part && !part->isHidden() && !isControl(*part))
                lines << textOf(*part);
        }
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    void readLabel(const QLabel& label)
    {
        if (label.text().isEmpty() || label.font() == Look::titleFont()) // the title of the paper says that
            return;
        if (const QWidget* field = label.buddy()) {
            fields_ << field;
            return addFact({plainText(textsOf(label)), textOf(*field)});
        }
        if (label.objectName() == Card::figureName())
            return add(ViewText{{{plainText(textsOf(label)), true}}});
        if (label.font() == Look::sectionFont())
            return add(ViewHeading{plainText(textsOf(label))});
        for (ViewText& text : textsOf(label))
            add(std::move(text));
    }

    void addFact(ViewFact fact) { facts_.facts.push_back(std::move(fact)); }

    void endFacts()
    {
        if (!facts_.facts.empty())
            parts_.emplace_back(std::move(facts_));
        facts_ = {};
    }

    void add(ViewPart part)
    {
        endFacts();
        parts_.push_back(std::move(part));
    }

    void addTable(ViewTable table)
    {
        if (!table.rows.empty())
            add(std::move(table));
    }

    std::vector<ViewPart> parts_;
    ViewFacts facts_;
    QList<const QWidget*> fields_; ///< that stand as values of their labels
};

} // namespace

std::vector<ViewText> viewTextsOf(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    std::vector<ViewText> texts;
    int lastRow = -1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextTable* table = QTextCursor(block).currentTable();
        const int row = table ? table->cellAt(block.position()).row() : -1;
        ViewText text;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            text.runs.push_back({it.fragment().text().replace(QChar::LineSeparator, u'\n'),
                                 format.fontWeight() >= QFont::DemiBold, format.fontStrikeOut(),
                                 webLink(format.anchorHref())});
        }
        if (text.runs.empty())
            continue;
        if (table && row == lastRow && !texts.empty()) {
            texts.back().runs.push_back({u" – "_s});
            std::ranges::move(text.runs, std::back_inserter(texts.back().runs));
        } else {
            texts.push_back(std::move(text));
        }
        lastRow = row;
    }
    return texts;
}

std::vector<ViewPart> viewPartsOf(const QWidget& widget)
{
    Reader reader;
    reader.read(widget);
    return reader.take();
}

} // namespace parvis

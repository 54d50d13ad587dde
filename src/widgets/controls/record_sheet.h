// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QString>

class QAction;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace parvis {

class FlowLayout;
struct StateMark;

/// Label, value and, in small, where the value comes from; the value can be selected and copied.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget* parent = nullptr);

    /// An empty value reads "à renseigner". @param origin  a sourceLine; may be empty
    void clear();
    QLabel* add(const QString& label, const QString& value, const QString& origin = {}, const QString& tip = {});
    void addState(const QString& label, const StateMark& mark, const QString& detail = {}, const QString& tip = {});
    void addWidget(const QString& label, QWidget* field);

private:
    QGridLayout* grid_;
};

/// The sheet of one record at the right of a page: a heading, then titled sections under each other.
class RecordSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordSheet(QWidget* parent = nullptr);

    void setHeading(const QString& title, const QString& subtitle = {});
    void addHeadingAction(QAction* action);
    /// Instead of a record: a sentence that says how to get one. An empty text shows the sections again.
    void showHint(const QString& text);
    /// It shows a hint, and no record.
    bool isEmpty() const;

    /// The section takes the widget and lasts until clearSections.
    void addSection(const QString& title, QWidget* content);
    FactGrid* addFacts(const QString& title);
    /// A paragraph of rich text; its links go to `linkActivated`.
    QLabel* addText(const QString& title, const QString& html = {});
    void clearSections();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QString& link);
    void emptied(bool isEmpty); ///< or filled

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* body_;
    QWidget* record_;
    QLabel* title_;
    QLabel* subtitle_;
    QLabel* hint_;
    FlowLayout* actions_;
    QVBoxLayout* sections_;
};

} // namespace parvis

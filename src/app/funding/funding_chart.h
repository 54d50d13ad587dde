// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <optional>
#include <vector>

class QGraphicsView;
class QVBoxLayout;

namespace parvis {

class RecordTableModel;

/// The numbers of a table drawn: under each number a bar, all amounts but totals to one scale; what is unknown has no
/// bar. Long tables come in parts, each a picture of its own on paper. Its twin is the table. GUI thread.
class FundingChart : public QScrollArea
{
    Q_OBJECT

public:
    explicit FundingChart(QWidget* parent);

    /// The rows as the table shows them; its first column names them, the others are numbers.
    void showNumbers(const RecordTableModel& model, const QString& title);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Column
    {
        QString title;
        bool isShared = false; ///< its scale is that of the other amounts
        double lowest = 0;     ///< of its scale; at most 0
        double highest = 0;
        int width = 0; ///< pixels
    };
    struct Row
    {
        QString name;
        QStringList texts;
        std::vector<std::optional<double>> numbers;
    };

    void draw();
    QGraphicsView* drawPart(std::size_t first, std::size_t end, int width) const;
    QString inWords(std::size_t first, std::size_t end) const;
    void takeScales();
    void takeWidths();

    QString title_;
    std::vector<Column> columns_;
    std::vector<Row> rows_;
    int nameWidth_ = 0;
    int drawnWidth_ = 0;
    QVBoxLayout* parts_;
};

} // namespace parvis

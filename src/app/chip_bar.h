#pragma once

#include <QWidget>

namespace parvis {

class RecordTableModel;

struct Chip
{
    QString key;
    QString label;

    friend bool operator==(const Chip&, const Chip&) = default;
};

/// One chip per filter of the table; its key is the column.
std::vector<Chip> filterChips(const RecordTableModel& model);

/// The active filters as removable buttons, wrapped over as many lines as needed, and one that removes all. Hidden when
/// there is none.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget* parent = nullptr);

    void setChips(const std::vector<Chip>& chips);
    const std::vector<Chip>& chips() const { return chips_; }

Q_SIGNALS:
    void removed(const QString& key);
    void cleared();

private:
    std::vector<Chip> chips_;
};

} // namespace parvis

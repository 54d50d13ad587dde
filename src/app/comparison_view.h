#pragma once

#include "app/table_schema.h"
#include "app/workspace.h"

#include <QWidget>

#include <atomic>
#include <memory>

namespace Ui {
class ComparisonView;
}

namespace parvis {

/// What became of a record between two dates.
enum class Outcome { Added, Changed, Removed };

template <>
struct EnumNames<Outcome>
{
    static constexpr EnumName<Outcome> all[] = {{Outcome::Added, "added", QT_TRANSLATE_NOOP("domain", "Added")},
                                                {Outcome::Changed, "changed", QT_TRANSLATE_NOOP("domain", "Changed")},
                                                {Outcome::Removed, "removed", QT_TRANSLATE_NOOP("domain", "Removed")}};
};
template <>
struct StateLook<Outcome>
{
    static std::pair<Shape, Tone> of(Outcome outcome);
};

/// Two dates, both included, and the records that were added, changed or removed between them, read in a worker.
/// GUI thread.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    ComparisonView(Workspace& workspace, QWidget* parent);
    ~ComparisonView() override;

    /// Puts the keyboard into the first date.
    void start();
    QString periodText() const; ///< "from 1 March 2025 to 4 April 2025", as compared last

Q_SIGNALS:
    void changeSelected(const parvis::RowChange& change);
    void compared();

private:
    using Changes = std::shared_ptr<const std::vector<RowChange>>;

    void compare();
    void show(std::vector<RowChange> changes);
    TableSchema schema() const;

    Workspace& workspace_;
    std::unique_ptr<Ui::ComparisonView> ui_;
    std::shared_ptr<std::atomic<Changes>> changes_;
    QString period_;
    int job_ = 0;
};

} // namespace parvis

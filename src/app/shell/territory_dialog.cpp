// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/territory_dialog.h"

#include "widgets/controls/searched_box.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace parvis {

TerritoryDialog::TerritoryDialog(const Register& records, std::optional<Id<Epci>> current, QWidget* parent)
    : QDialog(parent)
    , box_(new SearchedBox(this))
{
    setWindowTitle(tr("My territory"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QLabel(tr("Every page shows this territory when a file is opened. A chip above the list says so, "
                               "and takes it away."),
                            this);
    text->setWordWrap(true);
    box_->setAccessibleName(tr("My EPCI"));
    std::vector<std::pair<QString, qint64>> names;
    for (const Epci& epci : records.all<Epci>())
        names.emplace_back(epci.name, qint64(epci.id.value));
    const QCollator collator;
    std::ranges::sort(names, [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    box_->addItem(tr("The whole region"), qint64(0));
    for (const auto& [name, id] : names)
        box_->addItem(name, id);
    box_->setCurrentIndex(std::max(0, box_->findData(qint64(current ? current->value : 0))));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(box_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const qint64 id = box_->currentData().toLongLong();
        Q_EMIT chosen(id > 0 ? std::optional(Id<Epci>{id}) : std::nullopt);
        accept();
    });
}

} // namespace parvis

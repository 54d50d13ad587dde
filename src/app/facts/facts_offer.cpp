// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/facts_offer.h"

#include "app/facts/facts_dialog.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int offerWaits = 3000; // milliseconds: first the pages, then the backup of the day

struct Comparison
{
    int facts = 0;
    QString state;
};

/// For which state of the facts a file was asked about last.
Setting<QString> offeredSetting(const QString& path)
{
    const QByteArray name = QFileInfo(path).canonicalFilePath().toUtf8();
    const QByteArray key = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return Setting<QString>(u"facts/offered/%1"_s.arg(QLatin1StringView(key)));
}

} // namespace

const Setting<bool>& factsOfferSetting()
{
    static const Setting<bool> setting(u"facts/offer"_s, true);
    return setting;
}

FactsOffer::FactsOffer(Workspace& workspace, QWidget* window)
    : QObject(window)
    , workspace_(workspace)
    , window_(window)
    , start_(new QTimer(this))
{
    start_->setObjectName(u"factsOffer"_s);
    start_->setSingleShot(true);
    start_->setInterval(offerWaits);
    connect(start_, &QTimer::timeout, this, &FactsOffer::compare);
    connect(&workspace_, &Workspace::databaseChanged, this, [this] {
        comparing_.cancel();
        if (workspace_.isWritable())
            start_->start();
        else
            start_->stop();
    });
}

void FactsOffer::compare()
{
    if (!workspace_.isWritable() || !factsOfferSetting().value())
        return;
    const auto work = [path = workspace_.database()->path(), records = workspace_.records(),
                       offered = offeredSetting(workspace_.database()->path()).value()](const JobControl&) {
        const QString state = embeddedDatasetState();
        if (state == offered)
            return Comparison();
        const DatasetUpdate update = planDatasetUpdate(path, records);
        return Comparison{int(update.added.size() + update.changed.size()), state};
    };
    // Nobody asked for it: the menu says what went wrong to who does.
    comparing_.run(
        tr("Compare the facts"), work, [this](const Comparison& found) { offer(found.facts, found.state); },
        [](std::exception_ptr) {});
}

void FactsOffer::offer(int facts, const QString& state)
{
    if (facts == 0 || !workspace_.isWritable())
        return;
    offeredSetting(workspace_.database()->path()).keep(state);
    workspace_.warn(tr("This Parvis brings %n facts that are newer than those of your file. Nothing that you changed "
                       "would be overwritten.",
                       nullptr, facts),
                    tr("See them…"),
                    [&workspace = workspace_, window = window_] { FactsDialog::open(workspace, window); });
}

} // namespace parvis

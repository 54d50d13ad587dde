// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper_pool.h"

#include <mutex>
#include <vector>

namespace parvis {

namespace {

constexpr std::size_t mostWaiting = 2;
constexpr int mostDocuments = 200; ///< a helper ends after so many: what they left in its memory goes with it

} // namespace

struct HelperPool::Waiting
{
    std::mutex mutex;
    std::vector<std::unique_ptr<HelperProcess>> helpers;
};

HelperPool::HelperPool()
    : waiting_(std::make_unique<Waiting>())
{
}

HelperPool::~HelperPool() = default;

HelperPool& HelperPool::shared()
{
    static HelperPool pool;
    return pool;
}

std::unique_ptr<HelperProcess> HelperPool::take()
{
    const QString program = pdfHelperProgram();
    {
        const std::lock_guard lock(waiting_->mutex);
        auto& helpers = waiting_->helpers;
        std::erase_if(helpers, [&](const auto& helper) { return helper->program() != program; });
        if (!helpers.empty()) {
            auto helper = std::move(helpers.back());
            helpers.pop_back();
            return helper;
        }
    }
    return std::make_unique<HelperProcess>(program);
}

void HelperPool::giveBack(std::unique_ptr<HelperProcess> helper)
{
    if (helper->documents() >= mostDocuments)
        return;
    helper->close();
    if (helper->isLost())
        return;
    const std::lock_guard lock(waiting_->mutex);
    if (waiting_->helpers.size() < mostWaiting)
        waiting_->helpers.push_back(std::move(helper));
}

} // namespace parvis
